import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pictureShare, reviewShare } from '@/lib/score/count-curves.ts';
import { logNormal } from '@/lib/score/log-normal.ts';
import { tellLength, textBands, textShare } from '@/lib/score/text-share.ts';
import { wilson } from '@/lib/score/wilson.ts';

// science.md D1, the table of control points.
test.each([
  { points: { p10: 1, median: 3 }, values: { 1: 0.9, 2: 0.68, 3: 0.5, 4: 0.37, 5: 0.28 } },
  { points: { p10: 2, median: 4 }, values: { 1: 0.99, 2: 0.9, 3: 0.7, 4: 0.5, 5: 0.34 } },
  { points: { p10: 3, median: 6 }, values: { 3: 0.9, 4: 0.77, 5: 0.63, 6: 0.5, 8: 0.3, 10: 0.17 } },
  { points: { p10: 1.5, median: 3 }, values: { 2: 0.77, 3: 0.5, 4: 0.3 } },
])('the curve through $points is the published one', ({ points, values }) => {
  for (const [x, share] of Object.entries(values)) expect(logNormal(Number(x), points)).toBeCloseTo(share, 2);
});

test('no click at all is worth everything, and more clicks are never worth more', () => {
  expect(logNormal(0, { p10: 1, median: 3 })).toBe(1);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }), (a, b) => {
      const [less, more] = a < b ? [a, b] : [b, a];
      return logNormal(less, { p10: 3, median: 6 }) >= logNormal(more, { p10: 3, median: 6 });
    }),
  );
});

test('five reviews are worth most of ten, and none nothing', () => {
  expect([0, 5, 10].map((count) => Math.round(reviewShare(count) * 100))).toEqual([0, 80, 96]);
});

test('two pictures count less than half, five are enough', () => {
  expect([0, 2, 3, 5, 9].map(pictureShare)).toEqual([0, 0.4, 0.6, 1, 1]);
});

test('texts are too short, right, and too long by the published bands', () => {
  expect([20, 50, 80, 600, 1500].map((words) => textShare(words, textBands.product))).toEqual([0, 0.5, 1, 1, 0.5]);
  expect([10, 50, 500, 1200].map((words) => textShare(words, textBands.home))).toEqual([0, 1, 1, 0.5]);
});

test('a text is off from where a fifth of its worth is lost', () => {
  expect([0, 67, 68, 600, 960, 961].map((words) => tellLength(words, textBands.product))).toEqual([
    'too-little',
    'too-little',
    'good',
    'good',
    'good',
    'too-much',
  ]);
});

test('ten of ten could still be seven of ten', () => {
  const [low, high] = wilson(1, 10);
  expect(low).toBeCloseTo(0.72, 2);
  expect(high).toBe(1);
});
