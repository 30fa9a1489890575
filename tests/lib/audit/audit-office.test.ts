import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createDexieArchive } from '@/lib/adapters/dexie-archive.ts';
import { openDatabase } from '@/lib/adapters/database.ts';
import { createAuditOffice } from '@/lib/audit/audit-office.ts';
import { auditCatalog } from '@/tests/fakes/audit-catalog.ts';
import { fakeClock } from '@/tests/fakes/fake-clock.ts';
import { fakeHands } from '@/tests/fakes/fake-hands.ts';
import { fakeOrigin, type FakeSite } from '@/tests/fakes/fake-site.ts';
import { defaultSettings } from '@/lib/model/settings.ts';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { AuditArchive } from '@/lib/ports/audit-archive.ts';
import type { AuditState } from '@/lib/model/audit.ts';

const shop: FakeSite = {
  '/': [
    ['/teas', 'All teas'],
    ['/faq', 'FAQ'],
    ['/about', 'About us'],
    ['/cart', 'Cart'],
  ],
  '/teas': Array.from({ length: 20 }, (_, n) => [`/teas/tea-${n}`, `Tea ${n}`] as const),
  ...Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`/teas/tea-${n}`, []])),
  '/faq': [],
  '/about': [],
  '/cart': [],
};
const settings = { ...defaultSettings, perSecond: null };
const url = `${fakeOrigin}/`;

let opened = 0;
/** A house on a database of its own. Each further `office()` is the worker that comes back after the last was killed. */
function house(hands = fakeHands(shop)) {
  opened += 1;
  const database = openDatabase(`house-${opened}`);
  const archive = createDexieArchive(database);
  let ids = 0;
  const office = () => {
    const one = createAuditOffice({
      archive,
      clock: fakeClock(),
      catalog: auditCatalog,
      version: '0',
      hands,
      newId: () => `audit-${(ids += 1)}`,
    });
    hands.turnTo(one);
    return one;
  };
  return { archive, hands, office };
}

async function resultOf(archive: AuditArchive): Promise<AuditExport> {
  const result = await archive.result('audit-1');
  if (!result) throw new Error('there is no result');
  return result;
}

async function until(is: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    if (await is()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('it never came to that');
}

test('a check reads the site, is scored and done', async () => {
  const { archive, office } = house();
  expect(await office().start({ tabId: 1, url, settings })).toEqual({ outcome: 'started', auditId: 'audit-1' });
  await until(async () => (await archive.load('audit-1'))?.state === 'done');
  const result = await archive.result('audit-1');
  expect(result?.coverage.pagesRead).toBe(25);
  expect(result?.visitors).toHaveLength(4);
});

test('what is no website is refused', async () => {
  const { office } = house();
  expect(await office().start({ tabId: 1, url: 'chrome://settings', settings })).toEqual({ outcome: 'refused', trouble: 'not-a-website' });
});

test('a tab that lets nobody in is refused, and no check is left behind', async () => {
  const { archive, office } = house(fakeHands(shop, { admits: false }));
  expect(await office().start({ tabId: 1, url, settings })).toMatchObject({ outcome: 'refused' });
  expect(await archive.latest(fakeOrigin)).toBeNull();
});

test('a worker that is killed loses no page: the next turn of the walker goes on, asks for nothing twice, and ends with the same result', async () => {
  const undisturbed = house();
  await undisturbed.office().start({ tabId: 1, url, settings });
  await until(async () => (await undisturbed.archive.load('audit-1'))?.state === 'done');

  const { archive, hands, office } = house();
  await office().start({ tabId: 1, url, settings });
  await until(async () => hands.asked.length >= 8);
  office();
  await until(async () => (await archive.load('audit-1'))?.state === 'done');
  const {
    coverage: { durationMs: _, requests: __, ...coverage },
    date: ___,
    ...rest
  } = await resultOf(archive);
  const other = await resultOf(undisturbed.archive);
  expect({ ...rest, pages: rest.pages.length }).toMatchObject({
    visitors: other.visitors,
    clicksToGoal: other.clicksToGoal,
    pages: other.pages.length,
  });
  expect(coverage.pagesRead).toBe(other.coverage.pagesRead);
});

test.each<[string, (one: ReturnType<typeof house>['office'] extends () => infer O ? O : never) => Promise<unknown>, AuditState, string]>([
  ['closing its tab', (office) => office.tabClosed(1), 'waiting', 'tab-closed'],
  ['a restarted browser', (office) => office.holdAll('browser-restarted'), 'waiting', 'browser-restarted'],
])('%s holds a check; resumed in another tab it ends with every page', async (_, disturb, state, trouble) => {
  const { archive, hands, office } = house();
  const one = office();
  await one.start({ tabId: 1, url, settings });
  await until(async () => hands.asked.length >= 6);
  await disturb(one);
  expect(await archive.load('audit-1')).toMatchObject({ state, trouble });
  await one.resume('audit-1', 2);
  await until(async () => (await archive.load('audit-1'))?.state === 'done');
  expect((await archive.result('audit-1'))?.coverage.pagesRead).toBe(25);
});

test('a walker in a page of another site is sent away and the check waits', async () => {
  const { archive, hands, office } = house();
  const one = office();
  await one.start({ tabId: 1, url, settings });
  await until(async () => hands.asked.length >= 4);
  expect(
    await one.turn({ tabId: 1, origin: 'https://elsewhere.example' }, { walker: { token: 'x', since: 1 }, answers: [], received: [] }),
  ).toMatchObject({
    dismissed: true,
  });
  expect(await archive.load('audit-1')).toMatchObject({ state: 'waiting', trouble: 'left-site' });
});

test('a paused check asks for nothing; resumed it ends', async () => {
  const { archive, hands, office } = house();
  const one = office();
  await one.start({ tabId: 1, url, settings });
  await until(async () => hands.asked.length >= 4);
  await one.pause('audit-1');
  await new Promise((resolve) => setTimeout(resolve, 60));
  const asked = hands.asked.length;
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(hands.asked.length).toBe(asked);
  expect(await archive.load('audit-1')).toMatchObject({ state: 'paused' });
  await one.resume('audit-1', 1);
  await until(async () => (await archive.load('audit-1'))?.state === 'done');
});

test('a stopped check is scored with what was read', async () => {
  const { archive, hands, office } = house();
  const one = office();
  await one.start({ tabId: 1, url, settings });
  await until(async () => hands.asked.length >= 6);
  await one.stop('audit-1');
  await until(async () => (await archive.load('audit-1'))?.state === 'stopped');
  const result = await archive.result('audit-1');
  expect(result?.coverage.stopped).toBe('user');
  expect(result?.coverage.pagesRead).toBeGreaterThanOrEqual(5);
  expect(result?.coverage.pagesRead).toBeLessThan(25);
});

test('a check that waits for its tab can be scored without it', async () => {
  const { archive, hands, office } = house();
  const one = office();
  await one.start({ tabId: 1, url, settings });
  await until(async () => hands.asked.length >= 8);
  await one.tabClosed(1);
  await office().stop('audit-1');
  await until(async () => (await archive.load('audit-1'))?.state === 'stopped');
  expect((await archive.result('audit-1'))?.coverage.pagesRead).toBeGreaterThanOrEqual(5);
});
