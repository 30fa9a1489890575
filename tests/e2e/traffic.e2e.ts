import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { projectFolder } from '@/lib/cli/project-folder.ts';
import { axeViolations } from './axe-violations.ts';
import { downloadsOf, ownFolder } from './downloads-of.ts';
import { until } from './until.ts';
import { startVisit, type Visit } from './visit.ts';

test(
  'four figures are typed, or taken from exports of four tools; the verdict is kept, forgotten and had back',
  { timeout: 180_000 },
  async () => {
    await using visit = await startVisit({ store: 'teashop' });
    await using exports = await ownFolder();
    const take = (page: Page, name: string) => takeExport(page, { name, folder: exports.path, origin: visit.store.origin });
    await visit.setLimits({ pages: 60, atOnce: 4, perSecond: null, draw: true });
    await (await visit.openPopup()).press('Check this site');
    const { record } = await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');
    const asked = visit.store.counters().requests;
    const report = await openPart(visit, record.id);

    // Nothing typed: it is said what is missing, and where.
    await press(report, 'Say which it is');
    expect(await report.$eval('.figure__fault:not(:empty)', (one) => one.textContent)).toBe('Type how many visits there were.');
    expect(await report.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('visits');
    await report.keyboard.type('40,000');
    await report.type('[name="left"]', '45 %');
    await report.type('[name="outcomes"]', '12');
    await report.type('[name="days"]', '30');
    await report.keyboard.press('Enter');
    await until('the verdict', async () => /it loses those who come/.test(await textOf(report, '.traffic-verdict')));
    // It stands above the button: it is brought into view, and has the focus.
    await until('the focus', () => report.evaluate(() => document.activeElement?.className === 'traffic-verdict'));
    const top = await report.$eval('.traffic-verdict', (one) => one.getBoundingClientRect().top / innerHeight);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(0.5);
    expect(await textOf(report, '.traffic-verdict')).toContain('12 of 40,000 visits bring an order; usual are 200 to 1,280 of 40,000.');

    // Google Analytics: the period from its remarks, a page counted once under all its campaigns.
    await take(report, 'ga4-landing-page.csv');
    const told = await textOf(report, '.export-confirm');
    expect(told).toContain('4,000 visits on 3 pages');
    expect(told).toContain('From 1 October 2026 to 30 October 2026: 30 days');
    await press(report, 'Use these figures');
    await until('the landing pages', async () => (await report.$$('.landings tbody tr')).length === 5);
    await until('scores from each', async () => /^\d+$/.test(await textOf(report, '.landings tbody tr:nth-child(4) td:last-child')));
    expect(await textOf(report, '.landings tbody tr:nth-child(4)')).toMatch(/1,200/);
    expect(await report.$eval('[name="days"]', (one) => (one as HTMLInputElement).value)).toBe('30');

    // What gives most points to most visits comes first in the list of fixes.
    await report.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('#fixes .two label')].find((one) => one.textContent === 'points × visits')?.click(),
    );
    const touched = await report.$$eval('#fixes tbody tr', (rows) =>
      rows.map((row) => /([\d,]+) of [\d,]+ visits begin/.exec(row.textContent)?.[1]),
    );
    // Of some no visit is known to begin where they change something: they say none.
    const counts = touched.map((count) => Number(count?.replaceAll(',', '') ?? 0));
    expect(counts.length).toBeGreaterThan(3);
    expect(counts[0]).toBeGreaterThan(counts.at(-1) ?? 0);

    expect(await axeViolations(report, 'light')).toEqual([]);
    expect(await axeViolations(report, 'dark')).toEqual([]);

    await take(report, 'plausible-entry_pages.csv');
    expect(await textOf(report, '.export-confirm')).toContain('479 visits on 3 pages');
    await press(report, 'Leave this file');
    expect(await report.$('.export-confirm')).toBeNull();

    await take(report, 'matomo-entry-pages.csv');
    expect(await textOf(report, '.export-confirm')).toContain('1,000 visits on 2 pages');
    expect(await textOf(report, '.export-confirm')).toContain('Left at once: 390 (39 of 100)');
    // One column is not what it is taken for.
    await report.select('.export-confirm tbody tr:nth-child(2) select', 'visits');
    await until('the file read anew', async () => /1,320 visits on 2 pages/.test(await textOf(report, '.export-confirm')));

    await take(report, 'search-console-seiten.csv');
    const searched = await textOf(report, '.export-confirm');
    expect(searched).toContain('1,300 visits on 2 pages');
    expect(searched).toContain('Left out: 1 row of other sites (elsewhere.example)');
    expect(searched).toContain('counts only clicks in Google’s search');
    expect(await axeViolations(report, 'light')).toEqual([]);
    await press(report, 'Leave this file');

    // In no file unless it is asked for.
    await using downloads = await downloadsOf(report);
    await report.click('.export > summary');
    const saved = async (): Promise<string> => {
      await report.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.export__box button')].find((one) => one.textContent?.startsWith('JSON'))?.click(),
      );
      const name = await until('the file', async () => (await readdir(downloads.path)).find((one) => one.endsWith('.json')));
      const text = await readFile(join(downloads.path, name), 'utf8');
      await rm(join(downloads.path, name));
      return text;
    };
    expect(await saved()).not.toContain('"traffic"');
    await report.click('.export > summary');
    await report.evaluate(() =>
      [...document.querySelectorAll('.export__set label')]
        .find((one) => one.textContent?.startsWith('Site or traffic?'))
        ?.querySelector('input')
        ?.click(),
    );
    expect(auditExportSchema.parse(JSON.parse(await saved())).traffic).toMatchObject({
      visits: 4000,
      days: 30,
      verdict: { is: 'site-loses' },
    });

    // It is there again after a reload, until it is forgotten; that can be undone.
    await report.reload();
    await until('the verdict after a reload', async () => (await report.$('.traffic-verdict')) !== null);
    await press(report, 'Forget these figures');
    await until('nothing kept', async () => (await report.$('.traffic-verdict')) === null);
    await press(report, 'Undo');
    await until('the verdict had back', async () => (await report.$('.traffic-verdict')) !== null);
    // None of it asked the site for anything.
    expect(visit.store.counters().requests).toBe(asked);
  },
);

test('two hundred thousand rows do not freeze the page, and a wrong file is told what it is', { timeout: 180_000 }, async () => {
  await using visit = await startVisit({ store: 'teashop' });
  await visit.setLimits({ pages: 20, atOnce: 4, perSecond: null, draw: false });
  await (await visit.openPopup()).press('Check this site');
  const { record } = await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');
  const report = await openPart(visit, record.id);
  await using folder = await ownFolder();
  const rows = Array.from({ length: 200_000 }, (_, at) => `/p/${at},3,50%`);
  await writeFile(join(folder.path, 'large.csv'), `Page,Visits,Bounce rate\n${rows.join('\n')}\n`);
  await writeFile(join(folder.path, 'archive.csv'), 'PK\u0003\u0004 entry_pages.csv');

  // The longest time that the page was not its own while the file was read.
  await report.evaluate(() => {
    const watched = globalThis as unknown as { longestTask: number };
    watched.longestTask = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longestTask = Math.max(watched.longestTask, duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  await (await picker(report)).uploadFile(join(folder.path, 'large.csv'));
  await until('it is read', async () => /600,000 visits on 200,000 pages/.test(await textOf(report, '.export-confirm')), 120_000);
  const longest = await report.evaluate(() => (globalThis as unknown as { longestTask: number }).longestTask);
  expect(longest).toBeLessThan(1000);

  await (await picker(report)).uploadFile(join(folder.path, 'archive.csv'));
  await until('what it is', async () => /This is a packed file/.test(await textOf(report, '.export-confirm')));
});

async function openPart(visit: Visit, auditId: string): Promise<Page> {
  const page = await visit.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`chrome-extension://${visit.extensionId}/report.html?audit=${auditId}#traffic`);
  await page.bringToFront();
  await until('the part', async () => (await page.$('#traffic .figures')) !== null);
  return page;
}

interface Taken {
  readonly name: string;
  /** Where a copy of it stays until the test is over: it may be read again. */
  readonly folder: string;
  readonly origin: string;
}

/** Chooses one of the exports, with the address of the shop that was checked. */
async function takeExport(page: Page, { name, folder, origin }: Taken): Promise<void> {
  const bytes = await readFile(projectFolder(`tests/e2e/exports/${name}`));
  const encoding = bytes[0] === 0xff ? 'utf16le' : 'utf8';
  await writeFile(join(folder, name), bytes.toString(encoding).replaceAll('https://teashop.example', origin), encoding);
  await (await picker(page)).uploadFile(join(folder, name));
  await until(`what is in ${name}`, async () => (await textOf(page, '.export-confirm h3')).includes(name));
}

async function picker(page: Page): Promise<ElementHandle<HTMLInputElement>> {
  const found = await page.$('#traffic input[type="file"]');
  if (!found) throw new Error('There is no picker');
  return found;
}

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (one) => (one as HTMLElement).innerText).catch(() => '');

async function press(page: Page, words: string): Promise<void> {
  const pressed = await page.evaluate((name) => {
    const found = [...document.querySelectorAll<HTMLElement>('#traffic button')].find((one) => one.textContent?.trim() === name);
    found?.click();
    return found !== undefined;
  }, words);
  if (!pressed) throw new Error(`There is no “${words}”`);
}
