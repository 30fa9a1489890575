import { expect, test } from 'vitest';
import { visitors } from '@/lib/catalog/visitors.ts';
import { measureWords } from '@/lib/model/counting-words.ts';
import { siteKinds } from '@/lib/model/visitor.ts';
import { countingRows } from '@/lib/score/counting-rows.ts';

test.each(siteKinds)('every need of every visitor on a site of the kind %s is explained', (kind) => {
  const rows = countingRows(visitors, kind);
  expect(rows.map(({ id }) => id)).toEqual(['informed', 'questioning', 'doubtful', 'uninformed']);
  for (const { needs } of rows)
    for (const { id, measure, worths, unit } of needs) {
      if ('fact' in measure) expect(measureWords[measure.fact], id).toMatch(/\w/);
      // What is worth something by a number is worth less the further it is, or more the more there is; never outside 0 to 100.
      const percents = worths.map(({ percent }) => percent);
      const ordered = percents.toSorted((a, b) => (unit === 'clicks' || unit === 'times the fewest clicks' ? b - a : a - b));
      expect(percents, id).toEqual(ordered);
      expect(Math.min(0, ...percents)).toBeGreaterThanOrEqual(0);
      expect(Math.max(0, ...percents)).toBeLessThanOrEqual(100);
    }
});

test('examples are those of science.md: three clicks to an information page are worth half, five reviews four fifths, five pictures all', () => {
  const rows = countingRows(visitors, 'store');
  const needOf = (visitor: string, need: string) => rows.find(({ id }) => id === visitor)?.needs.find(({ id }) => id === need);
  expect(needOf('questioning', 'about')?.worths).toContainEqual({ value: 3, percent: 50 });
  expect(needOf('questioning', 'about')?.worths).toContainEqual({ value: 1, percent: 90 });
  expect(needOf('doubtful', 'reviews')?.worths).toContainEqual({ value: 5, percent: 80 });
  expect(needOf('questioning', 'pictures')?.worths).toContainEqual({ value: 5, percent: 100 });
});
