import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { axeViolations } from './axe-violations.ts';
import { openPanel } from './pages/panel.ts';
import { until } from './until.ts';
import { startVisit, type Visit } from './visit.ts';
import { cardTitle } from './pages/card.ts';

test('the panel opens from the popup and follows the tab; a note is pinned without pressing the page; nothing of the site is shown beside another', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  await check(visit);
  const { tab, store } = visit;
  const panel = await openPanel(visit);
  await panel.says(/This is Home\./);
  await panel.says(/Who gets stuck here/);

  // It follows the tab; the site is asked for nothing by it.
  await tab.goto(await productOf(visit));
  await panel.says(/This is a product page\./);
  await panel.says(/The cart:/);
  const asked = store.counters().requests;
  expect(await axeViolations(panel.page, 'light')).toEqual([]);
  expect(await axeViolations(panel.page, 'dark')).toEqual([]);

  // What the page is taken for is put right, and taken back.
  await panel.press('Not right?');
  await panel.page.select('.this select', 'guide');
  await panel.says(/This is a guide\./);
  await panel.press('Undo');
  await panel.says(/This is a product page\./);

  // What is pointed at is pinned to; the shop's own button is not pressed.
  const basket = await basketOf(tab);
  await panel.press('Pin to an element');
  await panel.says(/Click it on the page/);
  await tab.bringToFront();
  const button = await tab.waitForSelector('form button[type="submit"], button');
  const words = (await button?.evaluate((one) => one.textContent?.trim())) ?? '';
  await button?.scrollIntoView();
  const box = await button?.boundingBox();
  if (!box) throw new Error('The product has no button.');
  await tab.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await tab.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await panel.says(/Pin to the page instead/);
  expect(await panel.text()).toContain(words);
  expect(await basketOf(tab)).toBe(basket);

  await panel.page.type('.write textarea', 'It hides the weight');
  await panel.press('Add a picture');
  await panel.says(/Leave the picture out/);
  await panel.press('Keep note');
  await panel.says(/private/);
  await panel.says(/1 on this page/);
  expect(store.counters().requests).toBe(asked);

  // Beside another site: nothing of this one.
  const other = await visit.browser.newPage();
  await other.goto('about:blank');
  await panel.says(/does not see what stands in this tab/);
  expect(await panel.text()).not.toMatch(/It hides the weight|Alder|product page/);
  await other.close();
  await tab.bringToFront();
  await panel.says(/It hides the weight/);

  // Its owner sees it in the report, marked; exports only once it was put in.
  const report = await reportOf(visit);
  await until('the note', async () =>
    /It hides the weight/.test(await report.$eval('#notes', (one) => one.textContent ?? '').catch(() => '')),
  );
  expect(await report.$eval('#notes', (one) => one.textContent)).toContain('private');
  expect(await report.$eval('.export__set', (one) => one.textContent)).not.toContain('put in the report');
  await tab.bringToFront();
  await panel.says(/It hides the weight/);
  await panel.page.click('.note__foot input');
  await until('the choice', async () =>
    /With 1 note put in the report/.test(await report.$eval('.export__set', (one) => one.textContent ?? '')),
  );
}, 240_000);

test('a way is drawn on the page by its switch and ended by it, and folded notes open by a key', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  await check(visit);
  const panel = await openPanel(visit);
  await panel.says(/Who gets stuck here/);
  await panel.press('Show the way: Informed');
  await until('the card', async () => (await cardTitle(visit.tab)).startsWith('Step 1 of '), 30_000);
  await until('the switch', () => panel.page.$eval('.stuck [role="switch"]', (one) => (one as HTMLInputElement).checked));
  await panel.press('Show the way: Informed');
  await until('the card to be gone', async () => (await cardTitle(visit.tab)) === '');
  await panel.page.focus('.panel__tool');
  await panel.page.keyboard.press('n');
  expect(await panel.page.$eval('.jots details', (one) => one.open)).toBe(false);
  await panel.page.keyboard.press('n');
  expect(await panel.page.$eval('.jots details', (one) => one.open)).toBe(true);
}, 240_000);

test('a site that was not checked is checked from the panel', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  await visit.setLimits({ pages: 12, atOnce: 4, perSecond: null, draw: false });
  const panel = await openPanel(visit);
  await panel.says(/This site was not checked yet\./);
  expect(await axeViolations(panel.page, 'light')).toEqual([]);
  await panel.press('Check this site');
  await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');
  await panel.says(/This is Home\./);
}, 120_000);

async function check(visit: Visit): Promise<void> {
  await visit.setLimits({ pages: 60, atOnce: 4, perSecond: null, draw: true });
  await (await visit.openPopup()).press('Check this site');
  await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');
}

/** A page that the check takes for a product. */
async function productOf(visit: Visit): Promise<string> {
  const { result } = await visit.waitForCheck('the check', () => true);
  const found = auditExportSchema.parse(result).pages.find(({ kinds }) => kinds[0]?.kind === 'product');
  if (!found) throw new Error('The shop has no product.');
  return found.url;
}

/** How many pieces the shop says are in the basket. */
function basketOf(tab: Page): Promise<string | undefined> {
  return tab.evaluate(() => document.querySelector('a.basket .count')?.textContent.trim());
}

async function reportOf(visit: Visit): Promise<Page> {
  const { record } = await visit.waitForCheck('the check', () => true);
  const page = await visit.browser.newPage();
  await page.goto(`chrome-extension://${visit.extensionId}/report.html?audit=${record.id}`);
  await until('its verdict', async () => (await page.$('.lead h1')) !== null);
  return page;
}
