import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { auditExportSchema, type AuditExport } from '@/lib/model/audit-export.ts';
import type { StoreHandle } from '../stores/start-store.ts';
import { walkByKeyboard } from './pages/card.ts';
import { openPanel, type Panel } from './pages/panel.ts';
import { recordSomebody } from './pages/recorded-person.ts';
import { printsOnlyWhatIsAskedFor, readWithoutAsking, savedHtml } from './pages/saved-file.ts';
import { pictures, seen } from './pages/surfaces.ts';
import { until } from './until.ts';
import { startVisit, type Visit } from './visit.ts';

/**
 * A consultant's first half hour, from the fresh install to the file for the client, as one person does it. On the tea shop, or on a shop that
 * runs elsewhere: FLOORWALKER_SHOP=http://shop.localhost:8080. FLOORWALKER_PICTURES names a folder for pictures of each step.
 */
const live = process.env['FLOORWALKER_SHOP']?.replace(/\/$/, '');
const limits = { pages: 60, atOnce: 4, perSecond: null, draw: true };

test('install, check, report, path, notes, walk-through, fixes, comparison, file', async () => {
  await using visit = await startVisit({ store: live === undefined ? 'teashop' : elsewhere(live), granted: true });
  await visit.setLimits(limits);
  const first = await checked(visit, 'Check this site');

  const report = await openReport(visit);
  await seen(report, 'report');
  await pictures.take(report, 'report-whole', { fullPage: true });

  await walkThePath(visit);
  await takeNotes(visit);
  await recordSomebody(visit, report, first);
  await printsOnlyWhatIsAskedFor(report);
  await switchTwo(report, first);

  await visit.tab.bringToFront();
  await checked(visit, /^Check again/);
  const compared = await compareTwo(visit);
  await readWithoutAsking(visit, await savedHtml(compared));
}, 600_000);

/** A shop that is there already. */
const elsewhere = (origin: string): StoreHandle => ({ origin }) as StoreHandle;

/** Checks the site from the popup, which is looked at before, while and after. */
async function checked(visit: Visit, button: string | RegExp): Promise<AuditExport> {
  const before = await visit.archive.newest();
  const popup = await visit.openPopup();
  await popup.waitForHeading(/./);
  await seen(popup.page, 'popup-before');
  await popup.press(button);
  await visit.waitForCheck('some pages', ({ record, progress }) => record.id !== before?.record.id && (progress?.pagesRead ?? 0) > 5);
  await pictures.take(popup.page, 'popup-checking');
  const { result } = await until(
    'the end',
    async () => {
      const newest = await visit.archive.newest();
      return newest && newest.record.id !== before?.record.id && newest.record.state === 'done' ? newest : null;
    },
    200_000,
  );
  await until('the scores', () => popup.scores());
  await seen(popup.page, 'popup-after');
  await popup.close();
  return auditExportSchema.parse(result);
}

async function openReport(visit: Visit): Promise<Page> {
  const popup = await visit.openPopup();
  // The popup closes itself while it is pressed.
  await popup.press('Open report').catch(() => undefined);
  const page = await until('the report', async () => (await visit.browser.pages()).find((one) => one.url().includes('/report.html')));
  await page.setViewport({ width: 1280, height: 900 });
  await page.bringToFront();
  await page.waitForSelector('.pages [role="grid"]');
  return page;
}

async function walkThePath(visit: Visit): Promise<void> {
  const { tab } = visit;
  await tab.bringToFront();
  await (await visit.openPopup()).press('Show me the path').catch(() => undefined);
  const titles = await walkByKeyboard(tab, (title) => pictures.take(tab, `overlay-${title.slice(0, 30).replace(/\W+/g, '-')}`));
  expect(titles.length).toBeGreaterThan(1);
  await tab.keyboard.press('Escape');
}

async function takeNotes(visit: Visit): Promise<void> {
  await visit.tab.goto(`${visit.store.origin}/`);
  const panel = await openPanel(visit);
  await panel.says(/This is Home\./);
  await seen(panel.page, 'panel');
  await keepNote(panel, 'The menu hides the teas');
  await panel.page.click('.note__foot input');
  await keepNote(panel, 'Ask who pays for the pictures');
  await panel.says(/2 notes on this site; 1 in the report/);
  await panel.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await seen(panel.page, 'panel-notes');
  await panel.page.close();
}

async function keepNote(panel: Panel, words: string): Promise<void> {
  await panel.page.type('.write textarea', words);
  await panel.press('Keep note');
  await panel.says(new RegExp(words));
}

/** Two fixes by keyboard: the numbers change with each. */
async function switchTwo(report: Page, audit: AuditExport): Promise<void> {
  const ids = audit.bestFixes?.ids.slice(0, 2) ?? [];
  expect(ids).toHaveLength(2);
  for (const id of ids) {
    const row = audit.fixes.findIndex((fix) => fix.id === id) + 1;
    await report.focus(`.fixes tbody tr:nth-child(${row}) input`);
    await report.keyboard.press('Space');
    await until('the scores with it', async () => (await report.$('.whatif .num')) !== null);
  }
  await until('both', async () => new URL(report.url()).searchParams.get('fixes')?.split(',').length === 2);
  await report.$eval('#fixes', (one) => one.scrollIntoView());
  await seen(report, 'two-fixes');
}

/** The history is found by whoever looks for it: in the settings, which the popup leads to. */
async function compareTwo(visit: Visit): Promise<Page> {
  const options = await visit.browser.newPage();
  await options.setViewport({ width: 1280, height: 900 });
  await options.goto(`chrome-extension://${visit.extensionId}/options.html#history`);
  await until('two checks', async () => (await options.$$('.check')).length === 2);
  await options.$eval('#history', (one) => one.scrollIntoView());
  for (const box of await options.$$('.check__pick input')) await box.click();
  await seen(options, 'history');
  await pictures.take(options, 'options-whole', { fullPage: true });
  const before = new Set(await visit.browser.pages());
  await options.click('.dock .btn--go');
  const report = await until('the comparison', async () =>
    (await visit.browser.pages()).find((page) => !before.has(page) && page.url().includes('/report.html')),
  );
  await report.setViewport({ width: 1280, height: 900 });
  await report.bringToFront();
  await until('what has changed, in view', () =>
    report.evaluate(() => Math.abs((document.querySelector('#compare')?.getBoundingClientRect().top ?? Infinity) - 80) < 80),
  );
  await seen(report, 'compared');
  return report;
}
