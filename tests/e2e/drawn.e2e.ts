import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { auditExportSchema, type AuditExport } from '@/lib/model/audit-export.ts';
import type { Making } from '../stores/scripted/shop-script.ts';
import scripted from '../stores/truth/scripted.json' with { type: 'json' };
import { startVisit } from './visit.ts';

/** Checks a store to its end, and says how the tab's own page was before and after. */
async function checkWhole(store: Making | 'teashop') {
  await using visit = await startVisit({ store });
  await visit.setLimits({ pages: 120, atOnce: 4, perSecond: null });
  await visit.tab.waitForSelector('footer a');
  await visit.tab.waitForFunction(() => document.querySelector('.skeleton') === null);
  await visit.tab.evaluate(() => document.querySelector<HTMLElement>('header a')?.focus());
  const before = await stateOf(visit.tab);
  const popup = await visit.openPopup();
  await popup.press('Check this site');
  const { result } = await visit.waitForCheck('the end', ({ record }) => record.state === 'done');
  const after = await stateOf(visit.tab);
  return { result: auditExportSchema.parse(result), before, after, tabs: (await visit.browser.pages()).length };
}

/** All that a check must leave as it was. The shop's own clock ticks in one attribute. */
function stateOf(tab: Page) {
  return tab.evaluate(() => ({
    html: document.documentElement.outerHTML.replace(/ data-ticks="\d+"/, ''),
    address: location.href,
    title: document.title,
    scroll: [scrollX, scrollY],
    focus: document.activeElement?.outerHTML.slice(0, 80),
    history: history.length,
    cookie: document.cookie,
    storage: JSON.stringify(Object.entries(localStorage)),
  }));
}

/** The kinds and clicks of each page, by its path, whatever its route is called. */
function pagesOf({ pages }: AuditExport) {
  return Object.fromEntries(
    pages.map(({ url, kinds, clicks }) => {
      const { pathname, hash } = new URL(url);
      return [hash.startsWith('#/') ? hash.slice(1) : pathname, { kinds: kinds.map(({ kind }) => kind), clicks: clicks.desktop }];
    }),
  );
}

test.each(['history', 'hash', 'parts', 'late'] as const)(
  'a shop drawn by scripts (%s) is read as its visitors see it, and its page in the tab is as it was',
  async (making) => {
    const { result, before, after, tabs } = await checkWhole(making);

    expect(pagesOf(result)).toEqual(scripted.pages);
    const { counted, quickest, typical, slowest } = scripted.clicksToCart;
    expect(result.clicksToGoal.cart?.desktop).toMatchObject({ counted, quickest, typical, slowest });
    expect(new Set(result.pages.map(({ source }) => source))).toEqual(new Set(['frame']));
    expect(result.pages.filter(({ source }) => source === 'frame')).toHaveLength(12);
    expect(result.coverage.rendered).toBeGreaterThan(0);
    expect(result.coverage.changed).toBeNull();
    // Frames without the visitor's storage: nothing is counted, and nothing broke out.
    expect(after).toEqual(before);
    expect(tabs).toBeLessThanOrEqual(3);
  },
);

test('a menu that is made when its button is pressed is found by pressing it, and costs a click', async () => {
  const { result, before, after } = await checkWhole('pressed');

  const deeper = { '/lamps': 2, '/lamps/reed': 3, '/lamps/alder': 3, '/lamps/pike': 3 };
  const clicks = Object.fromEntries(Object.entries(scripted.pages).map(([path, page]) => [path, page.clicks]));
  const found = pagesOf(result);
  expect(Object.fromEntries(Object.entries(found).map(([path, page]) => [path, page.clicks]))).toEqual({ ...clicks, ...deeper });
  expect(result.clicksToGoal.cart?.desktop).toMatchObject({ counted: 6, quickest: 3, slowest: 5 });
  const toList = result.journeys.find(({ device, to }) => device === 'desktop' && new URL(to).pathname === '/lamps');
  expect(toList?.steps.map(({ action, words }) => [action, words])).toEqual([
    ['open', 'Menu'],
    ['link', 'All lamps'],
  ]);
  expect(after).toEqual(before);
});

test('a shop that shows itself to members alone is drawn in their session, and what that changed is told by name', async () => {
  await using visit = await startVisit({ store: 'members' });
  await visit.setLimits({ pages: 120, atOnce: 4, perSecond: null });
  await visit.tab.waitForSelector('input[type="password"]');
  await visit.tab.evaluate(() => localStorage.setItem('member', 'yes'));
  await visit.tab.reload();
  await visit.tab.waitForSelector('footer a');
  const popup = await visit.openPopup();
  await popup.press('Check this site');
  const { result } = await visit.waitForCheck('the end', ({ record }) => record.state === 'done');
  const read = auditExportSchema.parse(result);

  expect(pagesOf(read)).toEqual(scripted.pages);
  expect(read.coverage.changed).toEqual({ cookies: ['visits'], storage: ['visits'], databases: [] });
});

test('where the HTML says it all, no page is read from a frame', async () => {
  const { result, before, after } = await checkWhole('teashop');

  expect(result.pages.filter(({ source }) => source === 'frame')).toEqual([]);
  // Laid out, one of each make.
  expect(result.coverage.rendered).toBeGreaterThan(0);
  expect(after).toEqual(before);
});
