import type { Browser } from 'puppeteer-core';

/** Processor time of all living processes of a browser so far, in milliseconds. */
export async function browserCpu(browser: Browser): Promise<number> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}
