import type { Browser } from 'puppeteer-core';
import { until } from './until.ts';

/** Ends the extension's service worker, as the browser does at will. */
export async function killWorker(browser: Browser, extensionId: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`));
  if (!worker) throw new Error('There is no worker to kill.');
  await session.send('Target.closeTarget', { targetId: worker.targetId });
  await until('the end of the worker', async () => {
    const { targetInfos: left } = await session.send('Target.getTargets');
    return !left.some(({ targetId }) => targetId === worker.targetId);
  });
  await session.detach();
}
