import { expect, test } from 'vitest';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { startStore } from '../stores/start-store.ts';
import type { StoreHandle } from '../stores/start-store.ts';
import { launchFirefox, plainHost, type FirefoxVisit } from './firefox/launch-firefox.ts';
import { comparable } from './comparable.ts';
import { until } from './until.ts';

const limits = { pages: 40, atOnce: 4, perSecond: 8 };

const shop = () => startStore('teashop', { host: plainHost, latencyMs: 50 });

async function beginCheck(visit: FirefoxVisit, store: StoreHandle): Promise<void> {
  await visit.tab.goto(`${store.origin}/`);
  await visit.setLimits(limits);
  await visit.tab.bringToFront();
  await visit.openPopup();
  await visit.pressInPopup('Check this site');
}

const readSome = (visit: FirefoxVisit, pages: number) =>
  visit.waitForCheck(`${pages} pages`, ({ progress }) => (progress?.pagesRead ?? 0) >= pages);

const end = (visit: FirefoxVisit) => visit.waitForCheck('the end', ({ record: { state } }) => state === 'done', 80_000);

async function expectSameAsUndisturbed(visit: FirefoxVisit, store: StoreHandle): Promise<void> {
  const disturbed = await end(visit);
  await visit.tab.goto(`${store.origin}/`);
  await visit.openPopup();
  await visit.pressInPopup('Check again');
  const again = await visit.waitForCheck(
    'another end',
    ({ record }) => record.id !== disturbed.record.id && record.state === 'done',
    80_000,
  );
  expect(comparable(disturbed.result)).toEqual(comparable(again.result));
}

test('Firefox, site allowed: popup closed, tab moved, reloaded, sent elsewhere and back, background stopped: the check goes on to the same result', async () => {
  const store = await shop();
  const other = await startStore('practice');
  await using visit = await launchFirefox();
  await visit.grant(store.origin);
  await beginCheck(visit, store);
  await readSome(visit, 4);
  await visit.closePopup();
  await visit.tab.goto(`${store.origin}/contact`);
  await readSome(visit, 8);
  await visit.tab.reload();
  await visit.openPopup();
  expect(await visit.popupText('h1')).toBe('Checking');
  await visit.closePopup();
  const { record } = await readSome(visit, 12);
  expect(await visit.stopBackground()).toBe(true);
  const from = Date.now();
  await visit.tab.goto(`${other.origin}/`);
  await readSome(visit, 16);
  console.log(`Firefox: ${Date.now() - from} ms from the stop of the event page to the fourth page after it`);
  expect((await end(visit)).record.id).toBe(record.id);
  await other.close();
  await expectSameAsUndisturbed(visit, store);
  expect(store.counters().acting).toEqual([]);
  await store.close();
}, 240_000);

test('Firefox, site allowed: a stopped background is found by the alarm, and a closed tab is nothing to the check', async () => {
  const store = await shop();
  await using visit = await launchFirefox();
  await visit.grant(store.origin);
  await beginCheck(visit, store);
  const { record } = await readSome(visit, 6);
  await visit.closePopup();
  const front = await visit.browser.newPage();
  await visit.tab.close();
  expect(await visit.stopBackground()).toBe(true);
  const from = Date.now();
  await readSome(visit, (await visit.newest())?.progress?.pagesRead ?? 0);
  expect((await end(visit)).record).toMatchObject({ id: record.id, trouble: null });
  console.log(`Firefox: ${Date.now() - from} ms from the stop of the event page to the end`);
  await front.close();
  await store.close();
}, 120_000);

test('Firefox keeps the event page of a check awake longer than an idle one may live', async () => {
  const store = await startStore('teashop', { host: plainHost, latencyMs: 2_000 });
  await using visit = await launchFirefox({ 'extensions.background.idle.timeout': 12_000 });
  await visit.grant(store.origin);
  await beginCheck(visit, store);
  await visit.closePopup();
  const from = Date.now();
  const states = new Set<string>();
  await until(
    'half a minute of reading',
    async () => {
      states.add(await visit.backgroundState());
      return Date.now() - from > 30_000;
    },
    60_000,
  );
  expect((await visit.newest())?.record.state).toBe('running');
  expect([...states]).toEqual(['running']);
  await store.close();
}, 120_000);

test('Firefox: without a connection a check waits and goes on by itself', async () => {
  const store = await shop();
  await using visit = await launchFirefox();
  await visit.grant(store.origin);
  await beginCheck(visit, store);
  await readSome(visit, 6);
  await visit.connection('off');
  await visit.waitForCheck('waiting', ({ record: { state, trouble } }) => state === 'waiting' && trouble === 'offline');
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { requests } = store.counters();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(store.counters().requests).toBe(requests);
  await visit.connection('on');
  const { result } = await end(visit);
  expect(auditExportSchema.parse(result).coverage.failures).not.toHaveProperty('network');
  await store.close();
}, 120_000);

test('Firefox: permission taken back makes the check wait for it; given again by a press, it goes on', async () => {
  const store = await shop();
  await using visit = await launchFirefox();
  await visit.grant(store.origin);
  await beginCheck(visit, store);
  await readSome(visit, 6);
  await visit.closePopup();
  await visit.revoke(store.origin);
  await visit.waitForCheck('waiting', ({ record: { state, trouble } }) => state === 'waiting' && trouble === 'needs-permission');
  await visit.openPopup();
  expect(await visit.popupText('h1')).toMatch(/The check stopped at page/);
  await visit.grant(store.origin);
  const button = /^Go on from page \d+/m.exec(await visit.popupText('body'))?.[0] ?? '';
  await visit.pressInPopup(button);
  await end(visit);
  await store.close();
}, 120_000);

test('Firefox: a start whose question closed the popup is taken up when the site is allowed', async () => {
  const store = await shop();
  await using visit = await launchFirefox();
  await beginCheck(visit, store);
  await visit.closePopup();
  expect(await visit.newest()).toBeNull();
  await visit.grant(store.origin);
  await readSome(visit, 3);
  await store.close();
}, 120_000);

test('Firefox: refused the permission, a check lasts until its tab opens another page, says so, and one press goes on', async () => {
  const store = await shop();
  await using visit = await launchFirefox();
  await beginCheck(visit, store);
  await visit.refuse();
  await until('the question of the popup', async () => (await visit.popupText('h1')).startsWith('Allow Floorwalker'));
  await visit.pressInPopup('Check without it');
  await readSome(visit, 5);
  await visit.closePopup();
  await visit.tab.goto(`${store.origin}/contact`);
  const { record } = await visit.waitForCheck('waiting', ({ record: { state } }) => state === 'waiting');
  expect(record.trouble).toBe('needs-permission');

  await visit.openPopup();
  expect(await visit.popupText('h1')).toMatch(/The check stopped at page/);
  expect(await visit.popupText('body')).toMatch(/as long as the site is not allowed/);
  const button = /^Go on from page \d+/m.exec(await visit.popupText('body'))?.[0] ?? '';
  await visit.pressInPopup(button);
  await visit.refuse();
  await until('the question of the popup', async () => (await visit.popupText('h1')).startsWith('Allow Floorwalker'));
  await visit.pressInPopup('Check without it');
  await end(visit);
  await store.close();
}, 150_000);
