import { expect, test } from 'vitest';
import { arrived, setup, walkThroughDesk } from '@/tests/fakes/walk-through-desk.ts';

test('one that is ended elsewhere leaves no strip: each of its tabs looks again once it is over', async () => {
  const { open, strips, place } = await walkThroughDesk();
  const one = open();
  await one.begin(setup);
  await one.turn(place(11), arrived('/'));
  await one.tabOpened(20, 11);
  await one.tabOpened(21, 11);
  await one.tabClosed(21);
  strips.length = 0;
  await one.end('walk-1', 'finished');
  expect(strips).toEqual([11, 20]);
  await one.begin(setup);
  strips.length = 0;
  // Another begins on the same site: this one is interrupted.
  await one.begin(setup);
  expect(strips).toEqual([12, 13]);
});
