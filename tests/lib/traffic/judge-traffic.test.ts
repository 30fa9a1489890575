import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeKinds, type Figures } from '@/lib/model/traffic/figures.ts';
import { usualLeaving, usualOutcomes } from '@/lib/model/traffic/usual.ts';
import { sayReason } from '@/lib/model/traffic/say-reason.ts';
import { saySureness, sayVerdict } from '@/lib/model/traffic/traffic-words.ts';
import { trafficVerdicts } from '@/lib/model/traffic/verdict.ts';
import { judgeTraffic } from '@/lib/traffic/judge-traffic.ts';
import { fewCome } from './situations/few-come.ts';
import { siteLoses } from './situations/site-loses.ts';
import { wellOrNotKnown } from './situations/well-or-not-known.ts';
import { wrongOnes } from './situations/wrong-ones.ts';

const situations = [...fewCome, ...wrongOnes, ...siteLoses, ...wellOrNotKnown];
const plain: Figures = { outcome: 'orders', visits: 0, leftAtOnce: null, outcomes: null, days: null, pages: [], sources: [], files: [] };

describe('what an owner tells is answered as Kemp would', () => {
  test('there are situations of every kind', () => {
    expect(situations.length).toBeGreaterThanOrEqual(20);
    expect(new Set(situations.map(({ is }) => is))).toEqual(new Set(trafficVerdicts));
  });

  test.each(situations)('“$told” $is', ({ figures, entries = [], is, also = [], sure, notJudged, because, without = [] }) => {
    const verdict = judgeTraffic({ ...plain, ...figures }, entries);

    expect(verdict.is).toBe(is);
    expect(verdict.also).toEqual(also);
    if (notJudged) expect(verdict.notJudged).toEqual(notJudged);
    if (sure) expect(verdict.sure).toBe(sure);
    expect(verdict.because.map((reason) => reason.is)).toEqual(expect.arrayContaining([...because]));
    expect(verdict.because.filter((reason) => without.includes(reason.is))).toEqual([]);
  });
});

const counts = fc
  .tuple(
    fc.nat(100_000),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 0.2, noNaN: true }),
    fc.integer({ min: 1, max: 400 }),
  )
  .map(([visits, left, acted, days]) => ({
    ...plain,
    visits,
    leftAtOnce: Math.floor(visits * left),
    outcomes: Math.floor(visits * acted),
    days,
  }));
const door = (served: number | null) => [
  { url: 'https://shop.test/', title: 'Home', visits: null, leftAtOnce: null, served, clicks: 3, clicksOn: null, unmet: [], trouble: null },
];

test('what holds besides stands further down in the order, and no reason is told twice', () => {
  fc.assert(
    fc.property(counts, fc.option(fc.nat(100)), (figures, served) => {
      const { is, also, because } = judgeTraffic(figures, door(served));
      const order = [is, ...also].map((one) => trafficVerdicts.indexOf(one));

      expect(order).toEqual(order.toSorted((one, other) => one - other));
      expect(new Set(because.map((reason) => reason.is)).size).toBe(because.length);
    }),
  );
});

test('more orders from the same visits never turn “neither” into “the site loses them”', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 50 }), (figures, more) => {
      const fewer = judgeTraffic(figures, door(80));
      const outcomes = Math.min(figures.visits, (figures.outcomes ?? 0) + more);
      const after = judgeTraffic({ ...figures, outcomes }, door(80));

      if (fewer.is === 'neither') expect([after.is, ...after.also]).not.toContain('site-loses');
    }),
  );
});

test('nobody is said to be the wrong one where the page that they leave serves badly', () => {
  fc.assert(
    fc.property(counts, fc.nat(44), (figures, served) => {
      expect([judgeTraffic(figures, door(served)).is, ...judgeTraffic(figures, door(served)).also]).not.toContain('wrong-visitors');
    }),
  );
});

test('no heading claims, and nobody can rely on, what its own reasons say was not judged', () => {
  const days = fc.option(fc.integer({ min: 1, max: 40 }));
  const told = fc.tuple(counts, days, fc.boolean(), fc.boolean(), fc.option(fc.nat(100)));
  fc.assert(
    fc.property(told, ([figures, inDays, hasLeaving, hasOutcomes, served]) => {
      const leftAtOnce = hasLeaving ? figures.leftAtOnce : null;
      const outcomes = hasOutcomes ? figures.outcomes : null;
      const verdict = judgeTraffic({ ...figures, leftAtOnce, outcomes, days: inDays }, door(served));
      const reasons = verdict.because.map((reason) => sayReason(reason, 'orders'));
      if (reasons.some((reason) => reason.includes('not judged'))) {
        expect(sayVerdict(verdict)).not.toMatch(/(?<!whether )enough (people )?come/i);
        expect(saySureness(verdict, false)).not.toContain('rely');
      }
      const doubtful = verdict.because.some(({ is }) => ['leave-open', 'leave-few', 'door-not-known'].includes(is));
      if (doubtful && verdict.is !== 'too-few-visits') expect(saySureness(verdict, false)).not.toContain('rely');
    }),
    { numRuns: 1000 },
  );
});

test('no field that is still empty turns a verdict that is said to be sure', () => {
  const asked = fc.tuple(counts, fc.boolean(), fc.boolean(), fc.option(fc.integer({ min: 7, max: 40 })), fc.option(fc.nat(100)));
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const later = fc.tuple(share, fc.double({ min: 0, max: 0.1, noNaN: true }), share, fc.integer({ min: 7, max: 40 }));
  fc.assert(
    fc.property(asked, later, ([figures, hasLeaving, hasOutcomes, inDays, served], [left, acted, source, days]) => {
      const { visits } = figures;
      const leftAtOnce = hasLeaving ? figures.leftAtOnce : null;
      const outcomes = hasOutcomes ? figures.outcomes : null;
      const before = judgeTraffic({ ...figures, leftAtOnce, outcomes, days: inDays }, door(served));
      const filled = {
        ...figures,
        leftAtOnce: leftAtOnce ?? Math.floor(visits * left),
        outcomes: outcomes ?? Math.floor(visits * acted),
        days: inDays ?? days,
        sources: [{ name: '', visits: Math.floor(visits * source), leftAtOnce: null, outcomes: null }],
      };

      if (before.sure === 'sure') expect(judgeTraffic(filled, door(served)).is).toBe(before.is);
    }),
    { numRuns: 2000 },
  );
});

test('nobody is told to rely on a page that is only taken to be where they land, or on a range of our own', () => {
  const outcome = fc.constantFrom(...outcomeKinds);
  fc.assert(
    fc.property(counts, outcome, fc.nat(100), (figures, kind, served) => {
      const verdict = judgeTraffic({ ...figures, outcome: kind }, door(served));
      const isOurs = usualOutcomes[kind].judgement || usualLeaving[kind].judgement;

      if (isOurs || verdict.notJudged.includes('landing')) expect(saySureness(verdict, false)).not.toContain('rely');
    }),
  );
});

test('of a list of sources something is said, whatever stands in it; a share is never more than all', () => {
  const sources = fc.array(
    fc.integer({ min: 1, max: 5000 }).map((visits) => ({ name: 'ad', visits, leftAtOnce: null, outcomes: null })),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(counts, sources, (figures, told) => {
      const source = judgeTraffic({ ...figures, sources: told }, door(80)).because.find(({ is }) => is.endsWith('-source'));

      expect(source && 'share' in source ? source.share.part / source.share.of : Number.NaN).toBeLessThanOrEqual(1);
    }),
  );
});

test('the largest source is told by its name and its number', () => {
  const source = { leftAtOnce: null, outcomes: null };
  const sources = [
    { ...source, name: 'Google', visits: 410 },
    { ...source, name: 'Instagram', visits: 600 },
  ];
  const { because } = judgeTraffic({ ...plain, visits: 1200, sources }, door(80));

  expect(because.map((reason) => sayReason(reason, 'orders'))).toContain(
    '600 of 1,010 come from “Instagram”. It weighs much in all these figures: what it alone brings would tell more.',
  );
});
