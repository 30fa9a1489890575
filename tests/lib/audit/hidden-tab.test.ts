import { expect, test } from 'vitest';
import { allOfIt as settings, homePage as url, house, sameForSame, soon, undisturbed } from '@/tests/fakes/house.ts';

test('a check whose tab must be seen first says so, and goes on by itself to the same result once it can be', async () => {
  const { archive, hands, office, done } = house();
  const trouble = async () => (await archive.load('audit-1'))?.trouble;
  hands.sight.turn('hidden');
  await office().start({ tabId: 1, url, settings });
  await soon(async () => (await trouble()) === 'tab-hidden');
  expect(await archive.load('audit-1')).toMatchObject({ state: 'running' });
  hands.sight.turn('seen');
  await soon(async () => (await trouble()) === null);
  expect(sameForSame(await done('audit-1'))).toEqual(await undisturbed());
});

test('paused while it waits, it is paused and nothing else; stopped, it is scored', async () => {
  const { archive, hands, office } = house();
  const one = office();
  await one.start({ tabId: 1, url, settings });
  await soon(() => hands.asked.length >= 6);
  hands.sight.turn('hidden');
  await soon(async () => (await archive.load('audit-1'))?.trouble === 'tab-hidden');
  await one.pause('audit-1');
  expect(await archive.load('audit-1')).toMatchObject({ state: 'paused', trouble: null });
  await one.stop('audit-1');
  hands.sight.turn('seen');
  await soon(async () => (await archive.load('audit-1'))?.state === 'stopped');
  expect(await archive.load('audit-1')).toMatchObject({ trouble: null });
});
