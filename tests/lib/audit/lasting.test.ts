import { expect, test } from 'vitest';
import { createAuditOffice } from '@/lib/audit/audit-office.ts';
import { createRejudging } from '@/lib/audit/rejudging.ts';
import { fakeHands } from '@/tests/fakes/fake-hands.ts';
import { fakeOrigin } from '@/tests/fakes/fake-site.ts';
import { allOfIt as settings, homePage as url, house, sameForSame, smallShop, soon, undisturbed } from '@/tests/fakes/house.ts';

test('held and gone on with three times in three tabs, a check ends with the result of an undisturbed one', async () => {
  const { archive, hands, office, done } = house();
  const one = office();
  await one.start({ tabId: 1, url, settings });
  for (const [at, trouble] of [
    [4, 'left-site'],
    [10, 'browser-restarted'],
    [18, 'extension-updated'],
  ] as const) {
    await soon(() => hands.asked.length >= at);
    await one.holdAll(trouble);
    expect(await archive.load('audit-1')).toMatchObject({ state: 'waiting', trouble });
    expect(await one.resume('audit-1', at)).toMatchObject({ outcome: 'started' });
  }
  expect(sameForSame(await done('audit-1'))).toEqual(await undisturbed());
});

test('a tab that loads page after page loses its walkers and nothing else', async () => {
  const { hands, office, done } = house();
  const one = office();
  await one.start({ tabId: 1, url, settings });
  for (const at of [3, 9, 15]) {
    await soon(() => hands.asked.length >= at);
    hands.leave(1);
    await one.tabLoaded(1);
  }
  expect(sameForSame(await done('audit-1'))).toEqual(await undisturbed());
});

test('a tab whose walker fell silent gets a new one when somebody looks around', async () => {
  const { hands, office, done } = house();
  await office().start({ tabId: 1, url, settings });
  await soon(() => hands.asked.length >= 5);
  hands.leave(1);
  // A worker that comes back has heard of no walker.
  expect(await office().lookAround()).toBe(true);
  await done('audit-1');
  expect(await office().lookAround()).toBe(false);
});

test('two sites in two tabs are audited at once, and neither takes anything of the other', async () => {
  const other = 'https://other.example';
  const hands = fakeHands(smallShop, { originOf: (tabId) => (tabId === 1 ? fakeOrigin : other) });
  const { archive, office, done } = house(hands);
  const one = office();
  await one.start({ tabId: 1, url, settings });
  await one.start({ tabId: 2, url: `${other}/`, settings });
  const [first, second] = [await done('audit-1'), await done('audit-2')];
  expect(first.pages.map((page) => page.url).filter((address) => !address.startsWith(fakeOrigin))).toEqual([]);
  expect(second.pages.map((page) => page.url).filter((address) => !address.startsWith(other))).toEqual([]);
  expect([first.pages.length, second.pages.length]).toEqual([25, 25]);
  expect(await archive.answer('audit-1', `${other}/faq`)).toBeNull();
});

test('two tabs of one site keep to their own audits: closing one leaves the other at work', async () => {
  const { archive, hands, office, done } = house();
  const one = office();
  await Promise.all([1, 2].map((tabId) => one.start({ tabId, url, settings })));
  await soon(() => hands.asked.length >= 4);
  await one.tabClosed(1);
  const [closed, other] = (await archive.load('audit-1'))?.tabId === 1 ? ['audit-1', 'audit-2'] : ['audit-2', 'audit-1'];
  await done(other);
  expect(await archive.load(closed)).toMatchObject({ state: 'waiting', trouble: 'tab-closed' });
});

test('a walker that names another audit than its tab’s is sent away, and what it brings is not taken', async () => {
  const { archive, office } = house();
  const one = office();
  await one.start({ tabId: 1, url, settings });
  const answer = { kind: 'text', url: `${url}stray.txt`, text: 'x' } as const;
  const turn = {
    walker: { token: 'x', since: Infinity },
    audit: 'audit-0',
    online: true,
    sight: 'seen' as const,
    answers: [answer],
    number: 1,
    holding: [],
    received: [],
  };
  expect(await one.turn({ tabId: 1, origin: fakeOrigin }, turn)).toMatchObject({ dismissed: true, orders: [] });
  expect(await archive.text('audit-1', answer.url)).toBeNull();
});

test('a paused check stays paused over a restart of the browser, and is no other tab’s to take up', async () => {
  const { archive, hands, office, done } = house();
  const one = office();
  await one.start({ tabId: 1, url, settings });
  await soon(() => hands.asked.length >= 4);
  await one.pause('audit-1');
  const next = office();
  await next.holdAll('browser-restarted');
  expect(await archive.load('audit-1')).toMatchObject({ state: 'paused' });
  await next.resume('audit-1', 9);
  await done('audit-1');
});

test('a check that has ended while it was let go of stays ended', async () => {
  const { archive, office, done } = house();
  const one = office();
  await one.start({ tabId: 1, url, settings });
  await done('audit-1');
  await one.tabClosed(1);
  await one.holdAll('browser-restarted');
  expect(await archive.load('audit-1')).toMatchObject({ state: 'done', trouble: null });
  expect(await one.resume('audit-1', 1)).toMatchObject({ outcome: 'refused' });
});

test('what was read already is not paced again: a long check goes on at once', async () => {
  const hands = fakeHands(smallShop);
  const { archive, inHouse, office, done } = house(hands);
  await office().start({ tabId: 1, url, settings });
  await done('audit-1');
  const waits: number[] = [];
  const clock = { now: () => 0, wait: async (ms: number) => void waits.push(ms) };
  await archive.update('audit-1', { state: 'running', endedAt: null, settings: { ...settings, perSecond: 1 } });
  const late = createAuditOffice({ ...inHouse, clock, rejudging: createRejudging(inHouse), hands, newId: () => 'none' });
  hands.turnTo(late);
  await late.tabLoaded(1);
  await done('audit-1');
  // Pages that are laid out are looked after more often than that.
  expect(waits.filter((ms) => ms >= 1_000)).toEqual([]);
});
