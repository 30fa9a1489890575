import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { startVisit } from './visit.ts';
import { axeViolations } from './axe-violations.ts';
import { until } from './until.ts';

const text = (page: Page) => page.evaluate(() => document.body.innerText);
const says = (page: Page, pattern: RegExp) => until(`the words ${pattern}`, async () => pattern.test(await text(page)));

/** Goes to what has this name by pressing Tab, as whoever uses no mouse does. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
    if (name.test(focused.trim())) return;
  }
  throw new Error(`No press of Tab led to ${name}.`);
}

test('a person teaches a word, names, deletes and has back a check, imports it, sets a site apart and deletes all', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  await visit.setLimits({ pages: 30, atOnce: 4, perSecond: null, draw: false });
  await (await visit.openPopup()).press('Check this site');
  const { result } = await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');

  const page = await visit.browser.newPage();
  await page.setViewport({ width: 1_000, height: 900 });
  await page.goto(`chrome-extension://${visit.extensionId}/options.html`);
  const other = await visit.browser.newPage();
  await other.goto(`chrome-extension://${visit.extensionId}/options.html`);
  await page.bringToFront();
  await says(page, /\d+ pages read/);

  // What is no pattern is said to be none; one that is is tried at once, without a request.
  const asked = visit.store.counters().requests;
  const pattern = await page.waitForSelector('input[placeholder="/stories/*"]');
  await pattern?.type('stories');
  await page.keyboard.press('Enter');
  await says(page, /A path begins with \//);
  await pattern?.click({ count: 3 });
  await pattern?.type('/delivery-and-ret*');
  await page.keyboard.press('Enter');
  await says(page, /Judged again: \d+ pages? of the kind “Testimonials”, before/);
  const taught = await visit.waitForCheck('the rule', ({ result: found }) =>
    JSON.stringify(found).includes('"pattern":"/delivery-and-ret*"'),
  );
  expect(auditExportSchema.parse(taught.result).corrections).toMatchObject([{ kind: 'path', of: 'testimonials' }]);
  expect(visit.store.counters().requests).toBe(asked);

  // By keyboard alone: a name, and away with it and back.
  await tabTo(page, /^Rename/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Before the relaunch');
  await page.keyboard.press('Enter');
  await says(page, /Before the relaunch/);
  await says(other, /Before the relaunch/);
  await tabTo(page, /^Delete: Before/);
  await page.keyboard.press('Enter');
  await says(page, /1 check deleted/);
  await says(other, /Nothing was checked yet/);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
  await page.keyboard.press('Enter');
  await says(other, /Before the relaunch/);

  const folder = await mkdtemp(join(tmpdir(), 'floorwalker-import-'));
  await writeFile(join(folder, 'theirs.json'), JSON.stringify(result));
  await writeFile(join(folder, 'picture.json'), 'PNG');
  const files = await page.$('input[type="file"]');
  await (files as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(
    join(folder, 'theirs.json'),
    join(folder, 'picture.json'),
  );
  await says(page, /1 check imported/);
  await says(page, /It is no JSON, or breaks off/);
  await says(page, /2 checks/);

  expect(await axeViolations(page, 'light')).toEqual([]);
  expect(await axeViolations(page, 'dark')).toEqual([]);

  await page.select('#settings select', visit.store.origin);
  const pages = await page.$('#settings input[inputmode="numeric"]');
  await pages?.click({ count: 3 });
  await pages?.type('12');
  await page.keyboard.press('Enter');
  await says(page, /has its own settings/);
  await visit.tab.bringToFront();
  const popup = await visit.openPopup();
  await popup.press(/^Check again/);
  const next = await visit.waitForCheck(
    'the next check',
    ({ record }) => record.startedAt > taught.record.startedAt && record.state === 'done',
  );
  expect(next.record.settings).toMatchObject({ pages: 12 });
  expect(next.record.rules).toEqual([{ about: 'path', pattern: '/delivery-and-ret*', kind: 'testimonials' }]);

  await page.bringToFront();
  await page.evaluate(() =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Delete everything…')?.click(),
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await says(page, /Everything is deleted/);
  await says(other, /Nothing was checked yet/);
  expect(await visit.archive.newest()).toBeNull();
});
