import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figures } from '@/lib/model/traffic/figures.ts';
import { judgeTraffic } from '@/lib/traffic/judge-traffic.ts';
import { entry } from './situations/situation.ts';

const plain: Figures = { outcome: 'orders', visits: 0, leftAtOnce: null, outcomes: null, days: null, pages: [], sources: [], files: [] };
/** Cuts a whole into two at a place, 0..1. */
const cut = (whole: number, at: number) => {
  const part = Math.floor(whole * at);
  return [part, whole - part] as const;
};
/** Evenly spread, as doubles are not. */
const between = (min: number, max: number) => fc.nat(1000).map((at) => min + ((max - min) * at) / 1000);

test('no list of sources turns a verdict that is said to be sure, however what each brings is spread', () => {
  // As many leave as elsewhere, and clearly fewer act, or as many: on these somebody might be told to rely.
  const told = fc
    .tuple(fc.integer({ min: 3000, max: 100_000 }), between(0.2, 0.6), fc.oneof(fc.constant(0), between(0, 0.003), between(0.006, 0.03)))
    .map(([visits, left, acted]) => ({
      ...plain,
      visits,
      leftAtOnce: Math.floor(visits * left),
      outcomes: Math.floor(visits * acted),
      days: 30,
    }));
  const at = fc.tuple(between(0, 1), between(0, 1), between(0, 1), fc.boolean(), fc.boolean());
  let sure = 0;
  fc.assert(
    fc.property(told, at, fc.boolean(), (given, [visitsAt, leftAt, actedAt, hasLeft, hasActed], isListed) => {
      const [visits, left, acted] = [cut(given.visits, visitsAt), cut(given.leftAtOnce, leftAt), cut(given.outcomes, actedAt)];
      const list = (isActedTold: boolean) =>
        ([0, 1] as const).map((one) => ({
          name: `source ${one}`,
          visits: visits[one],
          leftAtOnce: hasLeft ? Math.min(visits[one], left[one]) : null,
          outcomes: isActedTold ? Math.min(visits[one], acted[one]) : null,
        }));
      const before = judgeTraffic({ ...given, sources: isListed ? list(false) : [] }, [entry(80)]);
      if (before.sure !== 'sure') return;
      sure += 1;

      expect(judgeTraffic({ ...given, sources: list(hasActed) }, [entry(80)]).is).toBe(before.is);
    }),
    { numRuns: 2000 },
  );
  expect(sure).toBeGreaterThan(20);
});
