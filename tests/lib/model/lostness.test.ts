import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lostness } from '@/lib/model/lostness.ts';

// Worked by hand from the formula of Smith 1996, sqrt((N/S - 1)^2 + (R/N - 1)^2); N different, S total, R fewest.
test.each([
  { what: 'the straight way', different: 3, total: 3, fewest: 3, is: 0 },
  { what: 'one page looked at twice', different: 4, total: 5, fewest: 4, is: 0.2 },
  { what: 'twice as many pages as needed, each once', different: 6, total: 6, fewest: 3, is: 0.5 },
  { what: 'a fifth too many visits and pages', different: 5, total: 6.25, fewest: 4, is: Math.sqrt(0.08) },
  { what: 'round and round two pages', different: 2, total: 8, fewest: 2, is: 0.75 },
  { what: 'fewer pages than were known to be needed', different: 2, total: 2, fewest: 3, is: 0 },
])('$what: $is', ({ is, ...pages }) => {
  expect(lostness(pages)).toBeCloseTo(is, 12);
});

const walks = fc
  .tuple(fc.integer({ min: 1, max: 200 }), fc.nat({ max: 200 }), fc.integer({ min: 1, max: 200 }))
  .map(([different, more, fewest]) => ({ different, total: different + more, fewest }));

test('it lies between 0 and the root of 2, and no further visit makes anybody less lost', () => {
  fc.assert(
    fc.property(walks, (walk) => {
      const lost = lostness(walk);
      expect(lost).toBeGreaterThanOrEqual(0);
      expect(lost).toBeLessThan(Math.SQRT2);
      expect(lostness({ ...walk, total: walk.total + 1 })).toBeGreaterThan(lost);
    }),
  );
});
