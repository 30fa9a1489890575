import { expect, test } from 'vitest';
import { fakeHands } from '@/tests/fakes/fake-hands.ts';
import { allOfIt as settings, homePage as url, house, sameForSame, smallShop, soon, undisturbed } from '@/tests/fakes/house.ts';

test('without a connection a check waits, says so and asks for nothing; with it, it goes on by itself to the same result', async () => {
  const { archive, hands, office, done } = house();
  await office().start({ tabId: 1, url, settings });
  await soon(() => hands.asked.length >= 6);
  hands.connection.turn('off');
  await soon(async () => (await archive.load('audit-1'))?.trouble === 'offline');
  const asked = hands.asked.length;
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(hands.asked.length).toBe(asked);
  hands.connection.turn('on');
  expect(sameForSame(await done('audit-1'))).toEqual(await undisturbed());
});

test('a worker killed while there is no connection still goes on by itself', async () => {
  const { archive, hands, office, done } = house();
  await office().start({ tabId: 1, url, settings });
  await soon(() => hands.asked.length >= 6);
  hands.connection.turn('off');
  await soon(async () => (await archive.load('audit-1'))?.trouble === 'offline');
  office();
  hands.connection.turn('on');
  await done('audit-1');
});

test('where the background reads alone it waits by its own connection, and a closed tab is nothing to it', async () => {
  const { archive, hands, office, done } = house(fakeHands(smallShop, { alone: true }));
  const one = office();
  await one.start({ tabId: 1, url, settings });
  await soon(() => hands.asked.length >= 6);
  hands.connection.turn('off');
  await soon(async () => (await archive.load('audit-1'))?.trouble === 'offline');
  await one.tabClosed(1);
  hands.connection.turn('on');
  expect(sameForSame(await done('audit-1'))).toEqual(await undisturbed());
});

test('an event page that was stopped is found at the next look around, and its audit goes on', async () => {
  const hands = fakeHands(smallShop, { alone: true });
  const { archive, office, done } = house(hands);
  await office().start({ tabId: 1, url, settings });
  await soon(() => hands.asked.length >= 3);
  await office().lookAround();
  await done('audit-1');
  expect(await archive.inState('running')).toEqual([]);
});

test('the user’s pause is not ended by the connection coming back', async () => {
  const { archive, hands, office } = house();
  const one = office();
  await one.start({ tabId: 1, url, settings });
  await soon(() => hands.asked.length >= 4);
  await one.pause('audit-1');
  hands.connection.turn('off');
  hands.connection.turn('on');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await archive.load('audit-1')).toMatchObject({ state: 'paused' });
});

test('a site whose permission is taken back waits for it', async () => {
  const hands = fakeHands(smallShop, { alone: true });
  let isAllowed = true;
  const { archive, office } = house({ ...hands, readsAlone: async () => isAllowed });
  const one = office();
  await one.start({ tabId: 1, url, settings });
  await soon(() => hands.asked.length >= 3);
  isAllowed = false;
  await one.permissionLost();
  expect(await archive.load('audit-1')).toMatchObject({ state: 'waiting', trouble: 'needs-permission' });
});
