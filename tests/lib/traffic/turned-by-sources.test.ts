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

interface Listed {
  readonly left: boolean;
  readonly acted: boolean;
}

/** Figures that as many leave as elsewhere, and clearly fewer act, or as many: on these somebody might be told to rely. With lists of their sources. */
const told = fc
  .tuple(
    fc.tuple(fc.integer({ min: 3000, max: 100_000 }), between(0.2, 0.6), fc.oneof(fc.constant(0), between(0, 0.003), between(0.006, 0.03))),
    fc.tuple(between(0, 1), between(0, 1), between(0, 1)),
  )
  .map(([[visits, left, acted], [visitsAt, leftAt, actedAt]]) => {
    const given = { ...plain, visits, leftAtOnce: Math.floor(visits * left), outcomes: Math.floor(visits * acted), days: 30 };
    const parts = { visits: cut(visits, visitsAt), left: cut(given.leftAtOnce, leftAt), acted: cut(given.outcomes, actedAt) };
    const list = (has: Listed) =>
      ([0, 1] as const).map((one) => ({
        name: `source ${one}`,
        visits: parts.visits[one],
        leftAtOnce: has.left ? Math.min(parts.visits[one], parts.left[one]) : null,
        outcomes: has.acted ? Math.min(parts.visits[one], parts.acted[one]) : null,
      }));
    return { given, list };
  });

test('nobody is told to rely on a verdict on the site as long as it is not told what each source brings', () => {
  fc.assert(
    fc.property(told, fc.boolean(), fc.boolean(), ({ given, list }, isListed, left) => {
      const verdict = judgeTraffic({ ...given, sources: isListed ? list({ left, acted: false }) : [] }, [entry(80)]);
      if (verdict.is === 'site-loses' || verdict.is === 'neither') expect(verdict.sure).not.toBe('sure');
    }),
    { numRuns: 1000 },
  );
});

test('how many leave of each source turns no verdict that is said to be sure, however it is spread', () => {
  let sure = 0;
  fc.assert(
    fc.property(told, ({ given, list }) => {
      const before = judgeTraffic({ ...given, sources: list({ left: false, acted: true }) }, [entry(80)]);
      if (before.sure !== 'sure') return;
      sure += 1;
      expect(judgeTraffic({ ...given, sources: list({ left: true, acted: true }) }, [entry(80)]).is).toBe(before.is);
    }),
    { numRuns: 2000 },
  );
  expect(sure).toBeGreaterThan(20);
});

test('where all sources but the largest are too few to tell, nobody is told to rely on it that the site loses them', () => {
  const sources = (ad: number) => [
    { name: 'ad', visits: ad, leftAtOnce: null, outcomes: 0 },
    { name: 'Google', visits: 40_000 - ad, leftAtOnce: null, outcomes: 0 },
  ];
  const sureness = (ad: number) =>
    judgeTraffic({ ...plain, visits: 40_000, leftAtOnce: 20_000, outcomes: 0, days: 30, sources: sources(ad) }, [entry(80)]).sure;
  expect(sureness(20_000)).toBe('sure');
  expect(sureness(39_500)).toBe('likely');
});
