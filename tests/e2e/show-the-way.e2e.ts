import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { sendMessage } from '@/lib/cli/archive-window.ts';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import type { Showing, ShownWay } from '@/lib/model/shown-way.ts';
import { killWorker } from './kill-worker.ts';
import { readRows } from './read-rows.ts';
import { until } from './until.ts';
import { startVisit, type Visit } from './visit.ts';

const mint = '/herbal-and-fruit/garden-mint';

test('the user clicks the way to the cart once, past a killed worker, and it is used at once, kept for later checks, and can be forgotten', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  await check(visit);
  const { record } = await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');
  await visit.tab.goto(`${visit.store.origin}/contact`);
  const before = visit.store.counters();

  const popup = await visit.openPopup();
  await popup.press('Show it the way');
  await popup.waitForHeading(/^Show the way to the cart$/);
  await arrived(visit, '/');
  expect(await badge(visit)).toBe('REC');
  await click(visit.tab, 'a[href="/herbal-and-fruit"]');
  await steps(visit, 1);
  await killWorker(visit.browser, visit.extensionId);
  await arrived(visit, '/herbal-and-fruit');
  await click(visit.tab, `a[href="${mint}"]`);
  await arrived(visit, mint);
  await steps(visit, 2);
  await visit.tab.reload();
  // What is typed is no click, and is not kept.
  await visit.tab.type('input[type="search"]', 'secret words');
  await click(visit.tab, '.search input');
  await click(visit.tab, 'main form button');
  await steps(visit, 3);
  await click(visit.tab, '.notice a[href="/cart"]');

  const { result } = await visit.waitForCheck('the way', ({ result: found }) => /"shown":4/.test(JSON.stringify(found)));
  const { goals, clicksToGoal, journeys, corrections } = auditExportSchema.parse(result);
  expect(goals[0]).toMatchObject({ kind: 'cart', how: 'shown' });
  expect(clicksToGoal.cart?.desktop).toMatchObject({ shown: 4 });
  const way = journeys.find(({ need, device }) => need === 'cart' && device === 'desktop');
  expect(way).toMatchObject({ shown: true, clicks: 4, to: `${visit.store.origin}/cart` });
  expect(way?.steps.map(({ page, action }) => [new URL(page).pathname, action])).toEqual([
    ['/', 'link'],
    ['/herbal-and-fruit', 'link'],
    [mint, 'press'],
    [mint, 'link'],
  ]);
  expect(way?.steps[2]?.words).toMatch(/basket/i);
  expect(corrections).toMatchObject([{ kind: 'shown-way', goal: 'cart', device: 'desktop', clicks: 4 }]);
  expect(await readRows(visit.archive.page, 'showings')).toEqual([]);
  expect(JSON.stringify(await readRows<ShownWay>(visit.archive.page, 'ways'))).not.toMatch(/secret/);
  const after = await visit.openPopup();
  await until('what was shown', async () => /Shown by you: 4 clicks on desktop/.test(await after.text()));
  // Nobody but the user has asked the site for anything.
  expect(visit.store.counters().byMethod['POST']).toBe((before.byMethod['POST'] ?? 0) + 1);
  expect(visit.store.counters().requests - before.requests).toBeLessThan(60);

  await check(visit, after, /Check again/);
  const again = await visit.waitForCheck('the next check', ({ record: { id, state } }) => id !== record.id && state === 'done');
  expect(auditExportSchema.parse(again.result).clicksToGoal.cart?.desktop).toMatchObject({ shown: 4 });

  await (await visit.openPopup()).press('Forget it');
  const without = await visit.waitForCheck('no way', ({ result: found }) => !/"shown":/.test(JSON.stringify(found)));
  const forgot = auditExportSchema.parse(without.result);
  expect(forgot.goals.map(({ how }) => how)).not.toContain('shown');
  expect(forgot.corrections).toEqual([]);
});

test('a check that drew its pages is the same to the letter when it is judged again', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  await visit.setLimits({ pages: 40, atOnce: 4, perSecond: null, draw: true });
  const popup = await visit.openPopup();
  await popup.press('Check this site');
  const { record, result } = await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');
  const { requests } = visit.store.counters();
  const request = { tabId: record.tabId ?? -1, origin: record.origin, auditId: record.id, does: { forget: 'cart' } };
  await sendMessage(visit.archive.page, 'showWay', request);
  const again = await visit.waitForCheck('the second judgement', ({ record: { toJudge } }) => toJudge === 0);
  expect(again.result).toEqual(result);
  expect(visit.store.counters().requests).toBe(requests);
});

test('a way by the keyboard alone, with Back in it, is counted as visitors count it; a typed address breaks it', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  await check(visit);
  await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');
  await (await visit.openPopup()).press('Show it the way');
  await arrived(visit, '/');
  await visit.tab.bringToFront();
  await visit.tab.focus('a[href="/contact"]');
  await visit.tab.keyboard.press('Enter');
  await arrived(visit, '/contact');
  await visit.tab.goBack();
  await steps(visit, 2);
  await visit.tab.focus('.search input');
  await visit.tab.keyboard.type('secret');
  await visit.tab.keyboard.press('Enter');
  await arrived(visit, '/search');
  const searched = await showing(visit);
  expect(searched?.steps.map(({ action, words }) => [action, words])).toEqual([
    ['link', 'Contact'],
    ['back', 'Back'],
    ['press', 'Search'],
  ]);
  expect(JSON.stringify(searched)).not.toMatch(/secret/);
  expect(searched?.leapt).toBe(false);
  // Nobody types an address so quickly; a page that comes at once was led to.
  await pause(2_500);
  await visit.tab.goto(`${visit.store.origin}/about`);
  await until('the leap', async () => (await showing(visit))?.leapt);
  const popup = await visit.openPopup();
  await until('what to do', async () => /opened without a click/.test(await popup.text()));
  await popup.press('Cancel');
  await until('the last screen', async () => /Show (me the path|it the way)/.test(await popup.text()));
  expect(await showing(visit)).toBeUndefined();
});

async function check(
  visit: Visit,
  popup?: Awaited<ReturnType<Visit['openPopup']>>,
  button: string | RegExp = 'Check this site',
): Promise<void> {
  await visit.setLimits({ pages: 60, atOnce: 4, perSecond: null, draw: false });
  await (popup ?? (await visit.openPopup())).press(button);
}

/** A real press of the mouse, wherever the link stands. */
async function click(tab: Page, selector: string): Promise<void> {
  await tab.bringToFront();
  await tab.waitForSelector(selector, { timeout: 20_000 });
  const at = await until(`a place to press ${selector}`, () =>
    tab.evaluate((sought) => {
      const seen = [...document.querySelectorAll<HTMLElement>(sought)].find((one) => one.getBoundingClientRect().width > 0);
      seen?.scrollIntoView({ block: 'center' });
      const box = seen?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, selector),
  );
  await tab.mouse.click(at.x, at.y);
}

/** A page of the tab has told of itself. */
function arrived(visit: Visit, path: string): Promise<unknown> {
  return until(`${path} to be told`, async () => [await showing(visit)].find((one) => one?.at === `${visit.store.origin}${path}`));
}

function steps(visit: Visit, count: number): Promise<unknown> {
  return until(`${count} steps`, async () => [await showing(visit)].find((one) => one?.steps.length === count));
}

async function showing(visit: Visit): Promise<Showing | undefined> {
  return (await readRows<Showing>(visit.archive.page, 'showings'))[0];
}

/** What the toolbar button says in the tab in which a way is shown. */
async function badge(visit: Visit): Promise<string> {
  const tabId = (await showing(visit))?.tabId ?? -1;
  return visit.archive.page.evaluate((id) => {
    const { chrome } = globalThis as unknown as { chrome: { action: { getBadgeText(of: { readonly tabId: number }): Promise<string> } } };
    return chrome.action.getBadgeText({ tabId: id });
  }, tabId);
}
