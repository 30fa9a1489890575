import { expect, test } from 'vitest';
import { fitText, emsOf } from '@/components/report/rings/fit-text.ts';

test('a text is cut between whole letters, also of flags and families', () => {
  const cut = fitText('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 6.5);

  expect(cut).toBe('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦…');
  expect(emsOf(cut)).toBeLessThanOrEqual(6.5);
  expect(fitText('Help', 20)).toBe('Help');
  expect(fitText('Help and more', 1.5)).toBe('');
});
