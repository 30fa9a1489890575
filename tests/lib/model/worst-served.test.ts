import { expect, test } from 'vitest';
import { visitorIds } from '../../../lib/model/visitor.ts';
import { worstServed } from '../../../lib/model/worst-served.ts';

type Band = readonly [score: number | null, low: number, high: number];
const four = (...bands: readonly Band[]) =>
  visitorIds.map((id, index) => {
    const [score = null, low = 0, high = 100] = bands[index] ?? [];
    return { id, score, low, high };
  });

test('the lowest score is the worst when its band touches no other', () => {
  expect(worstServed(four([55, 49, 61], [58, 53, 63], [38, 32, 46], [52, 47, 57]))).toEqual({
    kind: 'worst',
    visitor: 'doubtful',
    allWell: false,
  });
});

test('bands that overlap rank nobody, lowest first', () => {
  expect(worstServed(four([55, 49, 61], [58, 53, 63], [38, 32, 47], [43, 39, 57]))).toEqual({
    kind: 'not-certain',
    visitors: ['doubtful', 'uninformed'],
    allWell: false,
  });
});

test('equal ends of two bands overlap', () => {
  expect(worstServed(four([90, 85, 95], [90, 85, 95], [40, 30, 50], [60, 50, 70])).kind).toBe('not-certain');
});

test('without one of the four scores nobody is worst', () => {
  expect(worstServed(four([55, 49, 61], [58, 53, 63], [null, 0, 100], [52, 47, 57]))).toEqual({ kind: 'not-known' });
});

test('no visitors, no worst', () => {
  expect(worstServed([])).toEqual({ kind: 'not-known' });
});

test('eighty is well, for all four or not at all', () => {
  expect(worstServed(four([80, 78, 82], [90, 85, 95], [90, 85, 95], [90, 85, 95]))).toMatchObject({
    kind: 'worst',
    visitor: 'informed',
    allWell: true,
  });
  expect(worstServed(four([79, 78, 82], [90, 85, 95], [90, 85, 95], [90, 85, 95]))).toMatchObject({ allWell: false });
});
