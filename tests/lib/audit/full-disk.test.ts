import { expect, test } from 'vitest';
import { fakeHands } from '@/tests/fakes/fake-hands.ts';
import { allOfIt as settings, homePage as url, house, sameForSame, smallShop, soon, undisturbed } from '@/tests/fakes/house.ts';

function fullDisk(): Error {
  return Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
}

test('a disk without room makes a check wait, and nobody insists; with room, it ends with the same result', async () => {
  let isFull = false;
  const hands = fakeHands(smallShop);
  const { archive, office, done } = house(hands, (whole) => ({
    saveAnswer: async (...row) => (isFull ? Promise.reject(fullDisk()) : whole.saveAnswer(...row)),
  }));
  const one = office();
  await one.start({ tabId: 1, url, settings });
  await soon(() => hands.asked.length >= 6);
  isFull = true;
  await soon(async () => (await archive.load('audit-1'))?.trouble === 'disk-full');
  const asked = hands.asked.length;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(hands.asked.length).toBe(asked);
  expect(await archive.answer('audit-1', url)).not.toBeNull();
  isFull = false;
  await one.resume('audit-1', 1);
  expect(sameForSame(await done('audit-1'))).toEqual(await undisturbed());
});

test.each(['saveProgress', 'saveResult'] as const)('a disk too full for %s makes a check wait as well', async (name) => {
  let isFull = true;
  const { archive, office, done } = house(fakeHands(smallShop), (whole) => ({
    [name]: async (...row: [never, never]) => (isFull ? Promise.reject(fullDisk()) : whole[name](...row)),
  }));
  const one = office();
  await one.start({ tabId: 1, url, settings });
  await soon(async () => (await archive.load('audit-1'))?.trouble === 'disk-full');
  isFull = false;
  await one.resume('audit-1', 1);
  await done('audit-1');
});

test('a disk so full that not even the waiting can be written down: nobody insists, and it is written as soon as there is room', async () => {
  let isFull = false;
  const hands = fakeHands(smallShop);
  const { archive, office, done } = house(hands, (whole) => ({
    saveAnswer: async (...row) => (isFull ? Promise.reject(fullDisk()) : whole.saveAnswer(...row)),
    update: async (...row) =>
      isFull ? Promise.reject(Object.assign(new Error('closed'), { name: 'UnknownError' })) : whole.update(...row),
  }));
  const one = office();
  await one.start({ tabId: 1, url, settings });
  await soon(() => hands.asked.length >= 6);
  isFull = true;
  await new Promise((resolve) => setTimeout(resolve, 100));
  const asked = hands.asked.length;
  expect(await one.lookAround()).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(hands.asked.length).toBe(asked);
  isFull = false;
  expect(await one.lookAround()).toBe(false);
  expect(await archive.load('audit-1')).toMatchObject({ state: 'waiting', trouble: 'disk-full' });
  await one.resume('audit-1', 1);
  expect(sameForSame(await done('audit-1'))).toEqual(await undisturbed());
});
