import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { axeViolations } from './axe-violations.ts';
import { until } from './until.ts';
import { startVisit } from './visit.ts';

test('the report says page by page whether a wrong visitor learns early that this is not for them, in the words of the page', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  await visit.setLimits({ pages: 60, atOnce: 4, perSecond: null, draw: true });
  await (await visit.openPopup()).press('Check this site');
  const { record } = await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');
  const report = await visit.browser.newPage();
  await report.setViewport({ width: 1280, height: 900 });
  await report.goto(`chrome-extension://${visit.extensionId}/report.html?audit=${record.id}#for-me`);
  await until('the part', async () => (await report.$('.for-me-pages')) !== null);
  await report.$$eval('.for-me-pages summary', (all) => all.forEach((one) => one.click()));

  const pages = await pagesOf(report);
  expect(pages.map(({ why }) => why)).toEqual(['Home', 'a category', 'a product', 'an article']);
  // The tea shop names its country in the line above everything; what a tea costs comes when one scrolls.
  const [home, , product] = pages;
  expect(home?.facts).toMatchObject({
    'What you sell': [
      expect.stringMatching(/^first screenful.*Tea worth putting the kettle on/),
      expect.stringMatching(/^first screenful/),
    ],
    'Price or price range': [expect.stringMatching(/^further down.*£7\.20/), expect.stringMatching(/^further down/)],
    'Where you deliver': [expect.stringMatching(/^first screenful.*Free delivery in the UK/), expect.stringMatching(/^first screenful/)],
    'Minimum order': ['not mentioned', 'not mentioned'],
  });
  expect(product?.facts).toMatchObject({ 'Price or price range': [expect.stringMatching(/^first screenful.*£20/), expect.anything()] });
  expect(await axeViolations(report, 'light')).toEqual([]);
  expect(await axeViolations(report, 'dark')).toEqual([]);
});

/** By page: why a visit begins there, and fact by fact where it stands on a desktop and on a phone. */
const pagesOf = (report: Page) =>
  report.$$eval('.for-me-pages > li', (all) =>
    all.map((one) => ({
      why: one.querySelector('h4 small')?.textContent ?? '',
      facts: Object.fromEntries(
        [...one.querySelectorAll('tbody tr')].map((row) => [
          row.querySelector('th')?.textContent ?? '',
          [...row.querySelectorAll('td')].map((cell) => (cell.textContent ?? '').trim()),
        ]),
      ),
    })),
  );
