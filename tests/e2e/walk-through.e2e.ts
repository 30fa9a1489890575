import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { KeptWalkThrough } from '@/lib/model/walk-through.ts';
import { walkThroughFigures } from '@/lib/model/walk-through-figures.ts';
import { axeViolations } from './axe-violations.ts';
import { killWorker } from './kill-worker.ts';
import { click, events, openReport, press, pressWords, strip, walks } from './pages/walk-through.ts';
import { downloadsOf } from './downloads-of.ts';
import { until } from './until.ts';
import { startVisit } from './visit.ts';

test('a person is recorded past Back, a reload and a killed worker, asked, counted, saved, deleted and imported', async () => {
  await using visit = await startVisit({ store: 'teashop', granted: true });
  await visit.setLimits({ pages: 60, atOnce: 4, perSecond: null, draw: false });
  await (await visit.openPopup()).press('Check this site');
  const { record } = await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');
  const posts = visit.store.counters().byMethod['POST'] ?? 0;
  const report = await openReport(visit, record.id);
  expect(await axeViolations(report, 'light')).toEqual([]);
  expect(await axeViolations(report, 'dark')).toEqual([]);

  // Set up by keyboard alone.
  await report.focus('.walk-setup input[value]');
  await report.type('.walk-setup__person input', 'SK');
  await press(report, '.walk-setup [type=submit]');
  const tab = await until('the tab of the walk', async () =>
    (await visit.browser.pages()).find((page) => page !== visit.tab && page.url() === `${visit.store.origin}/`),
  );
  await tab.bringToFront();
  await events(visit, 'came', 1);
  await strip(tab, 'button', 'Finish');

  await click(tab, 'a[href="/contact"]');
  await events(visit, 'came', 2);
  await tab.goBack();
  await events(visit, 'came', 3);
  await click(tab, 'a[href="/herbal-and-fruit"]');
  await killWorker(visit.browser, visit.extensionId);
  await events(visit, 'came', 4);
  await tab.reload();
  await events(visit, 'came', 5);
  await (await strip(tab, 'button', 'Remark')).click();
  await tab.keyboard.type('Where is the mint?');
  await tab.keyboard.press('Enter');
  await events(visit, 'remarked', 1);
  const mint = '/herbal-and-fruit/garden-mint';
  await click(tab, `a[href="${mint}"]`);
  await events(visit, 'came', 6);
  await tab.type('input[type="search"]', 'secret words');
  await click(tab, 'main form button');
  await events(visit, 'clicked', 4);
  await click(tab, '.notice a[href="/cart"]');
  await events(visit, 'there', 1);
  await (await strip(tab, 'button', 'Finish')).click();

  const [walked] = await walks(visit);
  expect(JSON.stringify(walked)).not.toMatch(/secret/);
  const figures = walkThroughFigures({ ...walked, state: 'finished' } as KeptWalkThrough);
  expect(figures).toMatchObject({ clicks: 6, backSteps: 1, wasThere: true, remarks: [{ words: 'Where is the mint?' }] });
  expect(figures.steps.map(({ words }) => words).slice(0, 3)).toEqual(['Contact', 'Back', expect.stringMatching(/herbal/i)]);
  // Nobody but the person has put anything into the basket.
  expect(visit.store.counters().byMethod['POST']).toBe(posts + 1);

  // The questions, by keyboard.
  const form = await until('the questions', async () =>
    (await visit.browser.pages()).find((page) => page.url().includes('/walk-through.html')),
  );
  await form.bringToFront();
  await form.waitForSelector('.ask');
  expect(await axeViolations(form, 'light')).toEqual([]);
  expect(await axeViolations(form, 'dark')).toEqual([]);
  await form.focus('.ask__one:nth-of-type(1) input');
  await form.keyboard.press('ArrowRight');
  await form.keyboard.press('Tab');
  await form.keyboard.type('The basket hid');
  await form.focus('.ask textarea');
  await form.keyboard.type('Nothing');
  await press(form, '.ask .btn--go');
  await until('thanks', async () => /That is all/.test(await form.$eval('main', (one) => one.textContent ?? '')));
  await until('the answers', async () => (await walks(visit))[0]?.answers?.stopped === 'Nothing');

  await report.bringToFront();
  const row = await until('the row', async () => report.$eval('.walks tbody tr', (one) => one.textContent ?? '').catch(() => null));
  expect(row).toMatch(/SK.*Informed.*cart.*desktop.*6.*1 step back/);
  expect(await report.$eval('#puts-off', (one) => one.textContent)).toMatch(/1 of 1 person said that something was irritating/);
  expect(await axeViolations(report, 'light')).toEqual([]);
  expect(await axeViolations(report, 'dark')).toEqual([]);

  await using folder = await downloadsOf(report);
  await report.click('#walk-throughs .fold > summary');
  await pressWords(report, 'Save as file');
  const name = await until('the file', async () => (await readdir(folder.path)).find((one) => one.endsWith('.json')));
  const file = join(folder.path, name);
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'floorwalker-walk-through', walkThrough: { person: 'SK' } });

  await pressWords(report, 'Delete');
  await until('no row', async () => (await report.$('.walks tbody tr')) === null);
  await pressWords(report, 'Undo');
  await until('the row again', async () => (await report.$('.walks tbody tr')) !== null);
  await report.click('#walk-throughs .fold > summary').catch(() => undefined);
  await pressWords(report, 'Delete');
  await until('no row', async () => (await report.$('.walks tbody tr')) === null);
  const chooser = (await report.$('#walk-throughs input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await chooser.uploadFile(file);
  await until('the imported row', async () => (await report.$('.walks tbody tr')) !== null);
}, 240_000);
