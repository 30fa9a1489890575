import { expect, test } from 'vitest';
import { remembered } from '@/lib/read/remembered.ts';

function counted() {
  let asked = 0;
  const ask = remembered((text: string) => (asked += 1) && text.length);
  return { ask, asked: () => asked };
}

test('the same text is asked about once, another one on its own', () => {
  const { ask, asked } = counted();
  expect([ask('menu'), ask('menu'), ask('footer')]).toEqual([4, 4, 6]);
  expect(asked()).toBe(2);
});

test('an answer of null is remembered like any other', () => {
  let asked = 0;
  const ask = remembered(() => ((asked += 1), null));
  expect([ask('a'), ask('a')]).toEqual([null, null]);
  expect(asked).toBe(1);
});

test('a text too long to be met again is not kept', () => {
  const { ask, asked } = counted();
  ask('x'.repeat(10_000));
  ask('x'.repeat(10_000));
  expect(asked()).toBe(2);
});
