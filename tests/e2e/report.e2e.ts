import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { axeViolations } from './axe-violations.ts';
import { downloadsOf } from './downloads-of.ts';
import { until } from './until.ts';
import { startVisit } from './visit.ts';

test('the report opens from the popup; a fix that is switched on moves the scores and asks the site for nothing; a file is saved', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  await visit.setLimits({ pages: 60, atOnce: 4, perSecond: null, draw: true });
  await (await visit.openPopup()).press('Check this site');
  const { result } = await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');
  const audit = auditExportSchema.parse(result);
  const asked = visit.store.counters().requests;
  const popup = await visit.openPopup();
  await until('the button', async () => /Open report/.test(await popup.text()));
  // The popup closes itself while it is pressed.
  await popup.press('Open report').catch(() => undefined);
  const report = await opened(visit.browser);
  await report.setViewport({ width: 1280, height: 900 });
  expect(await report.title()).toContain('Floorwalker report');

  // By keyboard: the first switch that gains something.
  const best = audit.bestFixes?.ids[0];
  const number = audit.fixes.findIndex(({ id }) => id === best) + 1;
  await report.focus(`.fixes tbody tr:nth-child(${number}) input`);
  await report.keyboard.press('Space');
  await until('the scores with it', async () => (await report.$('.whatif .num')) !== null);
  const device = await report.$eval('.two input:checked', (one) => one.nextElementSibling?.textContent?.trim().toLowerCase());
  const told = await report.$$eval('.whatif li', (rows) => rows.map((row) => Number(row.querySelector('.num')?.textContent)));
  const fix = audit.fixes[number - 1];
  const now = audit.visitors.map(({ id, devices }) => {
    const on = device === 'phone' ? 'phone' : 'desktop';
    return (devices[on].score ?? 0) + (fix?.gains[id]?.[on] ?? 0);
  });
  expect(told).toEqual(now);
  expect(new URL(report.url()).searchParams.get('fixes')).toBe(best);
  expect(visit.store.counters().requests).toBe(asked);

  // A page's way, by keyboard.
  await report.focus('.pages [role="grid"] [tabindex="0"]');
  await report.keyboard.press('ArrowDown');
  await report.keyboard.press('Enter');
  await until('the way', async () => (await report.$('dialog[open] .strip')) !== null);
  await report.keyboard.press('Escape');
  await until('the way closed', async () => (await report.$('dialog[open]')) === null);

  expect(await axeViolations(report, 'light')).toEqual([]);
  expect(await axeViolations(report, 'dark')).toEqual([]);

  await using folder = await downloadsOf(report);
  await report.click('.export > summary');
  await report.evaluate(() => document.querySelector<HTMLElement>('.export__box button')?.click());
  const name = await until('the file', async () => (await readdir(folder.path)).find((one) => one.endsWith('.html')));
  expect(await readFile(join(folder.path, name), 'utf8')).toContain('Floorwalker report');
});

test('a report of a check that is gone says so', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  const page = await visit.browser.newPage();
  await page.goto(`chrome-extension://${visit.extensionId}/report.html?audit=nobody`);
  await until('the words', async () => /not here any more/.test(await page.$eval('body', (one) => one.textContent ?? '')));
  expect(await axeViolations(page, 'light')).toEqual([]);
});

async function opened(browser: Browser): Promise<Page> {
  const find = async () => (await browser.pages()).find((page) => page.url().includes('/report.html'));
  const page = await until('the report', find);
  await page.bringToFront();
  await until('its verdict', async () => (await page.$('.lead h1')) !== null);
  // The other parts are drawn after it.
  await until('its last part', async () => (await page.$('.pages [role="grid"]')) !== null);
  return page;
}
