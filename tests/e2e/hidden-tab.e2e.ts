import { expect, test } from 'vitest';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { beginCheck, readSome } from './begin-check.ts';
import { until } from './until.ts';
import { startVisit } from './visit.ts';

/** With these a test browser never slows down what is hidden; people's browsers do. */
const lenient = ['--disable-background-timer-throttling', '--disable-renderer-backgrounding', '--disable-backgrounding-occluded-windows'];

test('in a hidden tab a check keeps its pace', async () => {
  await using visit = await startVisit({ store: 'teashop', launch: { without: lenient } });
  const popup = await beginCheck(visit, { pages: 90, atOnce: 4, perSecond: 10 });
  await readSome(visit, 5);
  await popup.close();
  const front = await visit.browser.newPage();
  await front.bringToFront();
  await until('a hidden tab', () => visit.tab.evaluate(() => document.visibilityState === 'hidden'));

  const from = Date.now();
  const { progress } = await readSome(visit, 6);
  const { progress: later } = await readSome(visit, (progress?.pagesRead ?? 0) + 40);
  const perSecond = ((later?.pagesRead ?? 0) - (progress?.pagesRead ?? 0)) / ((Date.now() - from) / 1_000);
  console.log(`hidden tab: ${perSecond.toFixed(1)} pages a second of 10`);
  expect(perSecond).toBeGreaterThan(5);
});

test('what must be drawn waits until the tab can be seen, and the check says so', async () => {
  await using visit = await startVisit({ store: 'history' });
  const popup = await beginCheck(visit, { pages: 120, atOnce: 1, perSecond: 1 });
  await readSome(visit, 2);
  await popup.close();
  const front = await visit.browser.newPage();
  await front.bringToFront();
  await visit.waitForCheck('waiting to be seen', ({ record }) => record.trouble === 'tab-hidden');

  await visit.tab.bringToFront();
  const { record, result } = await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');
  expect(record.trouble).toBeNull();
  expect(auditExportSchema.parse(result).pages.map(({ source }) => source)).toEqual(Array(12).fill('frame'));
});
