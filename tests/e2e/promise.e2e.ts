import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { axeViolations } from './axe-violations.ts';
import { until } from './until.ts';
import { startVisit } from './visit.ts';

test('an ad is looked for on its landing page, is there again after a reload, and comes back when it was removed by mistake', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  await visit.setLimits({ pages: 60, atOnce: 4, perSecond: null, draw: true });
  await (await visit.openPopup()).press('Check this site');
  const { record } = await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');
  const asked = visit.store.counters().requests;
  const report = await visit.browser.newPage();
  await report.setViewport({ width: 1280, height: 900 });
  await report.goto(`chrome-extension://${visit.extensionId}/report.html?audit=${record.id}#promise`);
  await until('the form', async () => (await report.$('.ad-form textarea')) !== null);

  // By keyboard, and first without a word.
  await report.focus('.ad-form [type=submit]');
  await report.keyboard.press('Enter');
  await until('what is wrong', async () => /Paste the words/.test(await textOf(report, '.ad-form__fault')));
  expect(await report.$eval('.ad-form textarea', (area) => area === document.activeElement)).toBe(true);
  await report.keyboard.type('The kettle, from Millrace Lane: postage by zeppelin');
  await report.focus('.ad-form [type=submit]');
  await report.keyboard.press('Enter');
  await until('where the words stand', async () => (await report.$('.ad__words')) !== null);
  const found = await placesOf(report);
  expect(found).toMatchObject({
    kettle: ['first screenful', 'first screenful'],
    Millrace: ['further down', 'further down'],
    zeppelin: ['nowhere we looked', 'nowhere we looked'],
  });
  expect(found['postage']?.[0]).toMatch(/^1 click away .*Delivery/);
  expect(visit.store.counters().requests).toBe(asked);
  expect(await axeViolations(report, 'light')).toEqual([]);
  expect(await axeViolations(report, 'dark')).toEqual([]);

  // The landing page can be another.
  await report.type('.ad-form textarea', 'Parcels: postage and postcode');
  const delivery = await report.$eval('.ad-form select', (list) => {
    const pages = [...list.options];
    return pages.find(({ value }) => value.endsWith('/delivery-and-returns'))?.value ?? '';
  });
  await report.select('.ad-form select', delivery);
  await report.click('.ad-form [type=submit]');
  // The answer to it is open, under the eyes and under the keys; the one before is folded.
  await until('the second', () => report.$eval('li:last-child > .ad > summary', (answer) => answer === document.activeElement));
  expect(await report.$$eval('.ad', (all) => all.map((ad) => (ad as HTMLDetailsElement).open))).toEqual([false, true]);
  const advice = await report.$eval('li:last-child .ad__advice', (reason) => reason.getBoundingClientRect().toJSON() as DOMRect);
  expect(advice.top).toBeGreaterThan(70);
  expect(advice.bottom).toBeLessThan(900);
  await report.reload();
  await until('both again', async () => (await report.$$('.ad__words')).length === 2);
  expect(await placesOf(report)).toEqual(found);

  await report.click('.ad > summary');
  await report.click('.ad__in > .link');
  await until('one less', async () => (await report.$$('.ad')).length === 1);
  await report.click('.promise__says .btn');
  await until('both', async () => (await report.$$('.ad__words')).length === 2);
  expect(await textOf(report, '.ad__text')).toContain('kettle');
});

const textOf = (page: Page, selector: string) => page.$eval(selector, (one) => one.textContent ?? '');

/** Of the first ad: where each word stands on a desktop and on a phone. */
const placesOf = async (page: Page): Promise<{ readonly [word: string]: readonly string[] }> =>
  Object.fromEntries(
    await page.$$eval('li:first-child > .ad .ad__words tbody tr', (rows) =>
      rows.map((row) => [
        row.querySelector('th')?.textContent ?? '',
        [...row.querySelectorAll('td')].map((cell) => (cell.textContent ?? '').trim()),
      ]),
    ),
  );
