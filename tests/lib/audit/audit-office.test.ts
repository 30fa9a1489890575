import { expect, test } from 'vitest';
import type { AuditOffice } from '@/lib/audit/audit-office.ts';
import type { AuditState } from '@/lib/model/audit.ts';
import { fakeHands } from '@/tests/fakes/fake-hands.ts';
import { fakeOrigin } from '@/tests/fakes/fake-site.ts';
import { allOfIt as settings, homePage as url, house, sameForSame, smallShop, soon } from '@/tests/fakes/house.ts';

test('a check reads the site, is scored and done', async () => {
  const { archive, office } = house();
  expect(await office().start({ tabId: 1, url, settings })).toEqual({ outcome: 'started', auditId: 'audit-1' });
  await soon(async () => (await archive.load('audit-1'))?.state === 'done');
  const result = await archive.result('audit-1');
  expect(result?.coverage.pagesRead).toBe(25);
  expect(result?.visitors).toHaveLength(4);
});

test('what is no website is refused', async () => {
  const { office } = house();
  expect(await office().start({ tabId: 1, url: 'chrome://settings', settings })).toEqual({ outcome: 'refused', trouble: 'not-a-website' });
});

test('a tab that lets nobody in is refused, and no check is left behind', async () => {
  const { archive, office } = house(fakeHands(smallShop, { placed: 'left-site' }));
  expect(await office().start({ tabId: 1, url, settings })).toMatchObject({ outcome: 'refused' });
  expect(await archive.latest(fakeOrigin)).toBeNull();
});

test('a worker that is killed loses no page: the next turn of the walker goes on, asks for nothing twice, and ends with the same result', async () => {
  const undisturbed = house();
  await undisturbed.office().start({ tabId: 1, url, settings });
  const whole = await undisturbed.done('audit-1');

  const { hands, office, done } = house();
  await office().start({ tabId: 1, url, settings });
  await soon(() => hands.asked.length >= 8);
  office();
  expect(sameForSame(await done('audit-1'))).toEqual(sameForSame(whole));
  expect(hands.asked.length - new Set(hands.asked).size).toBeLessThanOrEqual(settings.atOnce);
});

test.each<[string, (one: AuditOffice) => Promise<unknown>, AuditState, string]>([
  ['closing its tab', (office) => office.tabClosed(1), 'waiting', 'tab-closed'],
  ['a restarted browser', (office) => office.holdAll('browser-restarted'), 'waiting', 'browser-restarted'],
])('%s holds a check; resumed in another tab it ends with every page', async (_, disturb, state, trouble) => {
  const { archive, hands, office } = house();
  const one = office();
  await one.start({ tabId: 1, url, settings });
  await soon(async () => hands.asked.length >= 6);
  await disturb(one);
  expect(await archive.load('audit-1')).toMatchObject({ state, trouble });
  await one.resume('audit-1', 2);
  await soon(async () => (await archive.load('audit-1'))?.state === 'done');
  expect((await archive.result('audit-1'))?.coverage.pagesRead).toBe(25);
});

test('a walker in a page of another site is sent away and the check waits', async () => {
  const { archive, hands, office } = house();
  const one = office();
  await one.start({ tabId: 1, url, settings });
  await soon(async () => hands.asked.length >= 4);
  expect(
    await one.turn(
      { tabId: 1, origin: 'https://elsewhere.example' },
      { walker: { token: 'x', since: 1 }, audit: null, online: true, sight: 'seen', answers: [], number: 1, holding: [], received: [] },
    ),
  ).toMatchObject({
    dismissed: true,
  });
  expect(await archive.load('audit-1')).toMatchObject({ state: 'waiting', trouble: 'left-site' });
});

test('a paused check asks for nothing; resumed it ends', async () => {
  const { archive, hands, office } = house();
  const one = office();
  await one.start({ tabId: 1, url, settings });
  await soon(async () => hands.asked.length >= 4);
  await one.pause('audit-1');
  await new Promise((resolve) => setTimeout(resolve, 60));
  const asked = hands.asked.length;
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(hands.asked.length).toBe(asked);
  expect(await archive.load('audit-1')).toMatchObject({ state: 'paused' });
  await one.resume('audit-1', 1);
  await soon(async () => (await archive.load('audit-1'))?.state === 'done');
});

test('a stopped check is scored with what was read', async () => {
  const { archive, hands, office } = house();
  const one = office();
  await one.start({ tabId: 1, url, settings });
  await soon(async () => hands.asked.length >= 6);
  await one.stop('audit-1');
  await soon(async () => (await archive.load('audit-1'))?.state === 'stopped');
  const result = await archive.result('audit-1');
  expect(result?.coverage.stopped).toBe('user');
  expect(result?.coverage.pagesRead).toBeGreaterThanOrEqual(5);
  expect(result?.coverage.pagesRead).toBeLessThan(25);
});

test('a check that waits for its tab can be scored without it', async () => {
  const { archive, hands, office } = house();
  const one = office();
  await one.start({ tabId: 1, url, settings });
  await soon(async () => hands.asked.length >= 8);
  await one.tabClosed(1);
  await office().stop('audit-1');
  await soon(async () => (await archive.load('audit-1'))?.state === 'stopped');
  expect((await archive.result('audit-1'))?.coverage.pagesRead).toBeGreaterThanOrEqual(5);
});

test('a check that is made again says what has changed since, and one with other eyes is none', async () => {
  const { office, done } = house();
  const one = office();
  await one.start({ tabId: 1, url, settings });
  const first = await done('audit-1');
  expect(first.coverage.changes).toBeNull();
  await one.start({ tabId: 1, url, settings });
  expect((await done('audit-2')).coverage.changes).toEqual({ since: first.date, same: 25, changed: 0, fresh: 0, gone: 0 });
  await one.start({ tabId: 1, url, settings: { ...settings, as: 'stranger' } });
  expect((await done('audit-3')).coverage.changes).toBeNull();
});
