import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headlineDevice } from '@/lib/score/headline-device.ts';
import { scoreNeeds, type RatedNeed } from '@/lib/score/score-needs.ts';
import type { NeedOutcome } from '@/lib/model/visitor.ts';

const need = (weight: number, outcome: NeedOutcome, id = 'need'): RatedNeed => ({ id, label: id, weight, outcome });
const found = (share: number, low = share, high = share): NeedOutcome => ({
  state: share > 0 ? 'found' : 'not-found',
  share,
  low,
  high,
  evidence: [],
});
const unknown: NeedOutcome = { state: 'not-known', evidence: [] };
const none: NeedOutcome = { state: 'does-not-apply', evidence: [] };
const read = { enoughRead: true };

test('the example of the design adds up: 34 of 90 are 38 of 100', () => {
  const score = scoreNeeds(
    [need(25, found(0)), need(20, found(0.55)), need(15, found(0.5)), need(15, found(0.92)), need(15, found(0.0667)), need(10, unknown)],
    read,
  );
  expect(score.needs.map(({ points }) => points)).toEqual([0, 11, 8, 14, 1, 0]);
  expect(score.score).toBe(38);
});

test('what is not known counts nothing at the low end and fully at the high end', () => {
  expect(scoreNeeds([need(60, found(0.5)), need(40, unknown)], read)).toMatchObject({ score: 50, low: 30, high: 70 });
});

test('what does not apply is left out', () => {
  expect(scoreNeeds([need(60, found(0.5)), need(40, none)], read)).toMatchObject({ score: 50, low: 50, high: 50 });
});

test('there is no score while less than half of the weight is known, or too little was read', () => {
  expect(scoreNeeds([need(49, found(1)), need(51, unknown)], read).score).toBeNull();
  expect(scoreNeeds([need(50, found(1)), need(50, unknown)], read).score).toBe(100);
  expect(scoreNeeds([need(100, found(1))], { enoughRead: false })).toMatchObject({ score: null, low: 100, high: 100 });
});

const outcomes: fc.Arbitrary<NeedOutcome> = fc.oneof(
  fc.constant(unknown),
  fc.constant(none),
  fc
    .tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map((shares) => {
      const [low = 0, share = 0, high = 0] = shares.toSorted((a, b) => a - b);
      return found(share, low, high);
    }),
);
const lists = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 40 }), outcomes), { maxLength: 8 })
  .map((rows) => rows.map(([weight, outcome], index) => need(weight, outcome, `need ${index}`)));

test('a score is the exact sum of its printed points over the known weight, between low and high', () => {
  fc.assert(
    fc.property(lists, (rows) => {
      const { score, low, high, needs } = scoreNeeds(rows, read);
      const known = needs.filter(({ state }) => state === 'found' || state === 'not-found');
      const weight = known.reduce((sum, row) => sum + row.weight, 0);
      if (score !== null) {
        expect(score).toBe(Math.round((100 * known.reduce((sum, row) => sum + row.points, 0)) / weight));
        expect(low).toBeLessThanOrEqual(score);
        expect(score).toBeLessThanOrEqual(high);
      }
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(high);
      expect(high).toBeLessThanOrEqual(100);
      for (const row of needs) expect(row.points).toBeLessThanOrEqual(row.weight);
    }),
  );
});

test('a need that is met never lowers a score', () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 40 }), (rows, weight) => {
      const before = scoreNeeds(rows, read).score;
      const after = scoreNeeds([...rows, need(weight, found(1))], read).score;
      return before === null || after === null || after >= before;
    }),
  );
});

test('meeting a need better never lowers a score', () => {
  fc.assert(
    fc.property(lists, fc.nat(), (rows, at) => {
      const better = rows.map((row, index) => (index === at % rows.length && 'share' in row.outcome ? { ...row, outcome: found(1) } : row));
      const [before, after] = [scoreNeeds(rows, read).score, scoreNeeds(better, read).score];
      return before === null || after === null || after >= before;
    }),
  );
});

test('the device that serves less leads, compared by what is known of both', () => {
  const desktop = scoreNeeds([need(50, found(1), 'a'), need(50, found(1), 'b')], read);
  const lessKnown = scoreNeeds([need(50, found(1), 'a'), need(50, unknown, 'b')], read);
  const worse = scoreNeeds([need(50, found(0.5), 'a'), need(50, found(1), 'b')], read);
  expect(headlineDevice({ desktop, phone: lessKnown })).toBe('desktop');
  expect(headlineDevice({ desktop, phone: worse })).toBe('phone');
  expect(headlineDevice({ desktop: worse, phone: desktop })).toBe('desktop');
});
