import { expect, test } from 'vitest';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { startStore } from '../stores/start-store.ts';
import { launchFirefox, plainHost } from './firefox/launch-firefox.ts';
import { until } from './until.ts';

const mint = '/herbal-and-fruit/garden-mint';

test('in Firefox too the way that the user clicks is taken in, past a background that was stopped, and so is the checkout that they open', async () => {
  const store = await startStore('teashop', { host: plainHost });
  await using visit = await launchFirefox();
  await visit.setLimits({ pages: 60, atOnce: 4, perSecond: null, draw: false });
  await visit.tab.bringToFront();
  await visit.tab.goto(`${store.origin}/`);
  await visit.grant(store.origin);
  await visit.openPopup();
  await visit.pressInPopup('Check this site');
  await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done', 75_000);
  await visit.pressInPopup('Show it the way');
  await until('the beginning', async () => /Show the way to the cart/.test(await visit.popupText('h1')));
  await visit.closePopup();

  // The recorder comes with the page, a moment later.
  const recorder = () => new Promise((resolve) => setTimeout(resolve, 1_000));
  const go = async (selector: string, to: string) => {
    await visit.tab.waitForSelector(selector);
    await recorder();
    await visit.tab.evaluate((sought) => document.querySelector(sought)?.scrollIntoView({ block: 'center' }), selector);
    await visit.tab.click(selector);
    await until(to, async () => new URL(visit.tab.url()).pathname === to);
  };
  await go('main a[href="/herbal-and-fruit"]', '/herbal-and-fruit');
  // Browsers stop a background that has nothing to do, never one that is letting a recorder in.
  await recorder();
  await visit.stopBackground();
  await go(`a[href="${mint}"]`, mint);
  await go('main form button', mint);
  await visit.tab.waitForSelector('.notice a[href="/cart"]');
  await go('.notice a[href="/cart"]', '/cart');
  const { result } = await visit.waitForCheck('the way', ({ result: found }) => /"shown":4/.test(JSON.stringify(found)));
  expect(auditExportSchema.parse(result).goals[0]).toMatchObject({ kind: 'cart', how: 'shown' });

  await go('main a[href="/checkout"].big', '/checkout');
  const known = await visit.waitForCheck('the checkout', ({ result: found }) => /"checkout":\{/.test(JSON.stringify(found)));
  expect(auditExportSchema.parse(known.result).checkout).toMatchObject({ pages: 1, required: 5, guest: 'yes' });
  await store.close();
});
