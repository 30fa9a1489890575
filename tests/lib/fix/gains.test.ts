import { expect, test } from 'vitest';
import { helpsOnlyOn } from '@/lib/fix/gains.ts';

const gains = (informed: { desktop: number | null; phone: number | null }, others: number | null = 0) => {
  const same = { desktop: others, phone: others };
  return { informed, questioning: same, doubtful: same, uninformed: same };
};

test('what helps on one device alone is known as such', () => {
  expect(helpsOnlyOn(gains({ desktop: 0, phone: 13 }))).toBe('phone');
  expect(helpsOnlyOn(gains({ desktop: -1, phone: 13 }))).toBe('phone');
  expect(helpsOnlyOn(gains({ desktop: 9, phone: 0 }))).toBe('desktop');
});

test('where it helps on both, hardly, or one device is not known, nothing is claimed', () => {
  expect(helpsOnlyOn(gains({ desktop: 2, phone: 13 }))).toBeNull();
  expect(helpsOnlyOn(gains({ desktop: 0, phone: 13 }, 4))).toBeNull();
  expect(helpsOnlyOn(gains({ desktop: -1, phone: 1 }))).toBeNull();
  expect(helpsOnlyOn(gains({ desktop: 20, phone: null }, null))).toBeNull();
});
