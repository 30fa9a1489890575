import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'vitest';
import { sendMessage } from '@/lib/cli/archive-window.ts';
import { defaultSettings } from '@/lib/model/settings.ts';
import { seededChance } from '../fakes/seeded-chance.ts';
import { readSome } from './begin-check.ts';
import { frontTab } from './front-tab.ts';
import { killWorker } from './kill-worker.ts';
import { expectSameAsUndisturbed } from './same-result.ts';
import { startVisit } from './visit.ts';
import type { StoreHandle } from '../stores/start-store.ts';

test('300 pages with ten kills and reloads at random end with the same result as without', async () => {
  const store = await startWideShop();
  await using visit = await startVisit({ store });
  const chance = seededChance(7);
  const popup = await visit.openPopup();
  const settings = { ...defaultSettings, pages: 300, perSecond: 40, thorough: true };
  await sendMessage(popup.page, 'startAudit', { tabId: await frontTab(popup.page), url: `${store.origin}/`, settings });
  await popup.close();
  const struck: string[] = [];
  for (let at = 1; at <= 10; at += 1) {
    await readSome(visit, at * 26 + Math.floor(chance() * 20));
    const isKill = chance() < 0.5;
    struck.push(isKill ? 'worker killed' : 'page reloaded');
    if (isKill) await killWorker(visit.browser, visit.extensionId).catch(() => undefined);
    else await visit.tab.reload({ waitUntil: 'domcontentloaded' });
  }
  const from = Date.now();
  const { record } = await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');
  console.log(`${struck.join(', ')}; worked ${record.workedMs} ms, the end came ${Date.now() - from} ms after the last`);
  await expectSameAsUndisturbed(visit, 300);
  await store.close();
}, 240_000);

/** A shop of some 400 pages that is no part of the demo. */
async function startWideShop(): Promise<StoreHandle> {
  const page = (title: string, links: readonly string[]) =>
    `<!doctype html><html lang="en"><title>${title}</title><nav><a href="/">Home</a> <a href="/faq">FAQ</a> <a href="/about">About us</a></nav><main><h1>${title}</h1>${links
      .map((path) => `<p><a href="${path}">${path.slice(1)}</a></p>`)
      .join('')}<p>A few words about ${title}, so that there is something to read here.</p></main></html>`;
  const server = createServer(({ url = '/' }, response) => {
    const [, kind = '', number = '0'] = /^\/(\w*)-?(\d*)/.exec(url) ?? [];
    const below = (name: string, first: number) => Array.from({ length: 20 }, (_, at) => `/${name}-${first + at}`);
    const links = kind === '' ? below('list', 0) : kind === 'list' ? below('tea', Number(number) * 20) : [];
    response.writeHead(/^(list|tea|faq|about)?$/.test(kind) ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page(`${kind || 'Home'} ${number}`, links));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://wide.localhost:${(server.address() as AddressInfo).port}`;
  const none = () => {
    throw new Error('The wide shop counts nothing.');
  };
  return {
    origin,
    loopbackOrigin: origin,
    counters: none,
    reset: none,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
