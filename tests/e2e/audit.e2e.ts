import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { until } from './until.ts';
import { startVisit } from './visit.ts';

test('one click on the toolbar, one in the popup, and four scores stand there', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  await visit.setLimits({ pages: 250, atOnce: 4, perSecond: null });
  const popup = await visit.openPopup();
  await popup.waitForHeading(/How well are your visitors served/);
  await popup.press('Check this site');
  await popup.waitForHeading(/^Checking$/);

  const scores = await until('four scores', () => popup.scores());
  const { result } = await visit.waitForCheck('the result', ({ record }) => record.state === 'done');

  const { visitors, clicksToGoal } = auditExportSchema.parse(result);
  expect(visitors.map(({ score }) => score)).not.toContain(null);
  expect(scores).toEqual(visitors.map(({ score }) => String(score)));
  expect(clicksToGoal.cart?.desktop?.quickest).toBeGreaterThan(0);
});

test('an audit changes nothing: no acting address is asked for, and the session of a customer stays as it was', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  await visit.tab.evaluate(() => fetch('/__login', { method: 'POST' }));
  await visit.tab.goto(`${visit.store.origin}/herbal-and-fruit/garden-mint?add-to-cart=${await firstGood(visit.tab)}`);
  await visit.tab.goto(`${visit.store.origin}/`);
  const before = visit.store.counters();
  expect(Object.values(before.sessions).map(({ loggedIn, cart }) => [loggedIn, cart.length])).toEqual([[true, 1]]);

  await visit.setLimits({ pages: 120, atOnce: 4, perSecond: null });
  const popup = await visit.openPopup();
  await popup.press('Check this site');
  await visit.waitForCheck('the end', ({ record }) => record.state === 'done');

  const after = visit.store.counters();
  expect(after.acting).toEqual(before.acting);
  expect(after.sessions).toEqual(before.sessions);
  expect(after.byMethod['POST']).toBe(before.byMethod['POST']);
  expect(after.requests).toBeGreaterThan(before.requests + 50);
});

test('a page of the browser is no website, and the popup says so', async () => {
  await using visit = await startVisit({ store: 'practice' });
  await visit.tab.goto('chrome://version/');
  const popup = await visit.openPopup();

  await popup.waitForHeading(/no site behind this address/);
  expect(await popup.text()).not.toMatch(/Check this site/);
});

/** The number of any product that a plain link puts into the cart. */
async function firstGood(tab: Page): Promise<string> {
  await tab.goto(new URL('/shop', tab.url()).href);
  return tab.evaluate(() => /add-to-cart=(\d+)/.exec(document.documentElement.outerHTML)?.[1] ?? '');
}
