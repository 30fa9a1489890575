import { expect, test } from 'vitest';
import { judge } from '@/tests/fakes/judge.ts';
import { siteReading } from '@/tests/fakes/site-reading.ts';

/** How many pages plead in words that stand on one of a kind. */
const pleas = (kind: 'product' | 'article' | 'terms') => {
  const excerpt = 'Hurry, only 2 left in stock. The offer ends soon.';
  const { drivingAway } = judge(
    siteReading({
      '/': { kinds: ['home'], links: ['/one'], facts: { title: 'Tea shop' } },
      '/one': { kinds: [kind], links: ['/'], facts: { title: 'One', excerpt, words: 12 } },
    }),
  );
  const facts = drivingAway.flatMap((row) => row.facts).filter(({ quotes }) => quotes !== undefined);
  return facts.reduce((sum, { count }) => sum + (count ?? 0), 0);
};

test('what an article or the terms tell of presses nobody, on a product it does', () => {
  expect(pleas('product')).toBeGreaterThan(0);
  expect(pleas('article')).toBe(0);
  expect(pleas('terms')).toBe(0);
});
