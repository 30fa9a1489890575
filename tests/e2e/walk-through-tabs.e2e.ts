import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { walkThroughFigures } from '@/lib/model/walk-through-figures.ts';
import { click, events, openReport, press, pressWords, strip, walks } from './pages/walk-through.ts';
import { until } from './until.ts';
import { startVisit, type Visit } from './visit.ts';

test('a walk goes along into tabs that links open, on a phone in a window of its size, and is gone on with after it was interrupted', async () => {
  await using visit = await startVisit({ store: 'teashop', granted: true });
  await visit.setLimits({ pages: 40, atOnce: 4, perSecond: null, draw: false });
  await (await visit.openPopup()).press('Check this site');
  const { record } = await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');
  const report = await openReport(visit, record.id);

  await report.evaluate(() => [...document.querySelectorAll('label')].find((one) => /phone size/.test(one.textContent ?? ''))?.click());
  await press(report, '.walk-setup [type=submit]');
  const tab = await opened(visit, '/', []);
  await events(visit, 'came', 1);
  await strip(tab, 'button', 'Back');
  expect(await windowsOfPhoneKind(visit)).toBe(1);

  // A link of the page opens a tab, as shops let theirs do.
  await tab.evaluate(() => {
    for (const link of document.querySelectorAll('a[href="/contact"]'))
      Object.assign(link, { target: '_blank', rel: 'noopener noreferrer' });
  });
  await click(tab, 'a[href="/contact"]');
  const second = await opened(visit, '/contact', [tab]);
  await events(visit, 'came', 2);
  await strip(second, 'button', 'Finish');
  await second.close();
  await tab.bringToFront();
  await events(visit, 'turned', 1);
  const [walk] = await walks(visit);
  if (!walk) throw new Error('Nothing is kept.');
  expect(walkThroughFigures(walk)).toMatchObject({ clicks: 2, backSteps: 1, pages: 2, visits: 3, typed: 0 });
  expect(walk.events.filter(({ kind }) => kind === 'came').map((event) => 'tab' in event && event.tab)).toEqual([1, 2]);

  // The extension is put in its place anew: its scripts in the pages are orphans.
  await visit.replaceExtension();
  await until('the interruption', async () => (await walks(visit))[0]?.state === 'interrupted');
  await until('no strip', async () => (await tab.$$('aria/Finish[role="button"]')).length === 0);
  const again = await openReport(visit, record.id);
  await pressWords(again, 'Go on');
  const third = await opened(visit, '/', [tab, visit.tab]);
  await events(visit, 'went-on', 1);
  await (await strip(third, 'button', 'Give up')).click();
  await until('the end', async () => (await walks(visit))[0]?.state === 'gave-up');
  await until('the questions', async () => (await visit.browser.pages()).find((page) => page.url().includes('/walk-through.html')));

  // Whoever closes the tab of a walk interrupts it, and can finish it in the report.
  await press(again, '.walk-setup [type=submit]');
  const fourth = await opened(visit, '/', [tab, third, visit.tab]);
  await until('the second walk', async () =>
    (await walks(visit)).some(({ state, events: told }) => state === 'walking' && told.length > 0),
  );
  await fourth.close();
  await until('the second interruption', async () => (await walks(visit)).some(({ state }) => state === 'interrupted'));
  await pressWords(again, 'Finish');
  await until(
    'both at their end',
    async () =>
      (await walks(visit))
        .map(({ state }) => state)
        .toSorted()
        .join() === 'finished,gave-up',
  );
}, 240_000);

/** The page of the store that was opened beside those that were there. */
function opened({ browser, store, tab }: Visit, path: string, before: readonly Page[]): Promise<Page> {
  return until(`a tab on ${path}`, async () =>
    (await browser.pages()).find((page) => page !== tab && !before.includes(page) && page.url() === `${store.origin}${path}`),
  );
}

/** How many windows have no bar of the browser. A headless browser gives none of them the width that it is asked for. */
function windowsOfPhoneKind({ archive }: Visit): Promise<number> {
  return archive.page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { windows: { getAll(): Promise<readonly { readonly type: string }[]> } } };
    return (await chrome.windows.getAll()).filter(({ type }) => type === 'popup').length;
  });
}
