import { expect, test } from 'vitest';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { startVisit, type Visit } from './visit.ts';

test('logged in, the result says so, and a press reads the site again as a stranger, who touches no session', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  await logInAndBuy(visit);
  const cookies = await visit.browser.cookies();
  const { sessions } = visit.store.counters();
  expect(Object.values(sessions).map(({ loggedIn, cart }) => [loggedIn, cart.length])).toEqual([[true, 1]]);

  await visit.setLimits({ pages: 40, atOnce: 4, perSecond: null });
  const popup = await visit.openPopup();
  await popup.press('Check this site');
  const mine = await visit.waitForCheck('the end', ({ record }) => record.state === 'done');
  expect(auditExportSchema.parse(mine.result).session).toMatchObject({ as: 'me', loggedIn: 'yes', cart: 'filled', language: 'en' });
  await popup.waitForHeading(/./);
  expect(await popup.text()).toMatch(/You are logged in here\. Visitors see something else\./);

  visit.store.reset();
  await logInAndBuy(visit);
  const before = visit.store.counters();
  const held = await visit.browser.cookies();
  await popup.press('Check as a stranger');
  const theirs = await visit.waitForCheck('its end', ({ record }) => record.id !== mine.record.id && record.state === 'done');

  const after = visit.store.counters();
  expect(after.requests).toBeGreaterThan(before.requests + 30);
  expect(after.withCookies).toEqual(before.withCookies);
  expect(after.sessions).toEqual(before.sessions);
  expect(after.acting).toEqual(before.acting);
  expect(await visit.browser.cookies()).toEqual(held);
  expect(cookies).toHaveLength(1);
  const { session, settings } = auditExportSchema.parse(theirs.result);
  expect(session).toMatchObject({ as: 'stranger', loggedIn: 'no', cart: 'empty' });
  expect(settings).toMatchObject({ as: 'stranger' });
  await popup.waitForHeading(/^(?!Checking)/);
  expect(await popup.text()).toMatch(/Read as a stranger, without your cookies/);
});

test('cookies that a site sets for a stranger are not kept', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  await visit.setLimits({ pages: 10, atOnce: 4, perSecond: null });
  const popup = await visit.openPopup();
  await popup.press('Change');
  await popup.page.evaluate(() =>
    [...document.querySelectorAll('label')].find(({ textContent }) => /stranger/i.test(textContent))?.click(),
  );
  await popup.press('Check this site');
  const { record } = await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');

  expect(record.settings.as).toBe('stranger');
  expect(await visit.browser.cookies()).toEqual([]);
  expect(visit.store.counters().withCookies).toEqual([]);
});

/** A customer with one thing in the basket, on the home page. */
async function logInAndBuy({ tab, store }: Visit): Promise<void> {
  await tab.evaluate(() => fetch('/__login', { method: 'POST' }));
  await tab.goto(`${store.origin}/shop`);
  const good = await tab.evaluate(() => /add-to-cart=(\d+)/.exec(document.documentElement.outerHTML)?.[1] ?? '');
  await tab.goto(`${store.origin}/herbal-and-fruit/garden-mint?add-to-cart=${good}`);
  // Pictures that the page itself still asks for bring the session along.
  await tab.goto(`${store.origin}/`, { waitUntil: 'networkidle0' });
}
