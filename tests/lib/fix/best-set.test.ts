import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestSet, pairsToTry, type Candidate } from '@/lib/fix/best-set.ts';
import type { Effort, Gains } from '@/lib/model/fix-schema.ts';

const gains = (points: number): Gains => {
  const none = { desktop: 0, phone: null };
  return { informed: { desktop: points, phone: null }, questioning: none, doubtful: none, uninformed: none };
};
const judged = (points: number) => ({ gains: gains(points), worth: { headline: points, both: points } });
const candidate = (id: string, points: number, effort: Effort = 'link'): Candidate => ({ fix: { id, effort }, ...judged(points) });
const idsOf = async (candidates: readonly Candidate[], worth: (ids: readonly string[]) => number) =>
  (await bestSet(candidates, async (ids) => judged(worth(ids))))?.chosen.map(({ fix }) => fix.id);

/** What several are worth that overlap: each thing that a fix brings counts once. */
const covering = (brings: Readonly<Record<string, readonly number[]>>) => (ids: readonly string[]) =>
  new Set(ids.flatMap((id) => brings[id] ?? [])).size;

test('two fixes that do the same are not both chosen because each is worth much alone', async () => {
  const worth = covering({ a: [1, 2, 3, 4, 5], b: [1, 2, 3, 4, 5], c: [1, 2, 3, 4], d: [6, 7], e: [8] });
  const candidates = ['a', 'b', 'c', 'd', 'e'].map((id) => candidate(id, worth([id])));
  expect(await idsOf(candidates, worth)).toEqual(['a', 'd', 'e']);
});

test('fixes that help only together are found', async () => {
  const worth = (ids: readonly string[]) =>
    (ids.includes('c') && ids.includes('d') ? 50 : 0) + (ids.includes('a') ? 6 : 0) + (ids.includes('b') ? 5 : 0);
  expect(await idsOf([candidate('a', 6), candidate('b', 5), candidate('c', 0), candidate('d', 0)], worth)).toEqual(['a', 'c', 'd']);
});

test('what adds nothing is left out, and of equals what takes less is chosen', async () => {
  const worth = covering({ dear: [1, 2], cheap: [1, 2], other: [2] });
  expect(await idsOf([candidate('dear', 2, 'developer'), candidate('cheap', 2), candidate('other', 1)], worth)).toEqual(['cheap']);
});

test('no pair or triple is worth more than what is chosen, though not all triples are tried', async () => {
  const brings = fc.array(fc.uniqueArray(fc.nat(12)), { minLength: 3, maxLength: 7 });
  await fc.assert(
    fc.asyncProperty(brings, async (lists) => {
      const worth = covering(Object.fromEntries(lists.map((list, at) => [String(at), list])));
      const candidates = lists.map((list, at) => candidate(String(at), list.length));
      let tried = 0;
      const best = await bestSet(candidates, async (ids) => {
        tried += 1;
        return judged(worth(ids));
      });
      const ids = lists.map((_, at) => String(at));
      const all = ids.flatMap((a) => ids.flatMap((b) => ids.map((c) => worth([a, b, c]))));
      expect(worth(best?.chosen.map(({ fix }) => fix.id) ?? [])).toBe(Math.max(...all));
      expect(tried).toBeGreaterThanOrEqual(pairsToTry(lists.length));
    }),
  );
});

test('where fixes do not touch each other one triple is enough', async () => {
  const worth = covering({ a: [1, 2, 3], b: [4, 5, 6], c: [7, 8], d: [9], e: [10], f: [11] });
  const candidates = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => candidate(id, worth([id])));
  const triples: string[] = [];
  const best = await bestSet(candidates, async (ids) => {
    if (ids.length === 3) triples.push(ids.join(''));
    return judged(worth(ids));
  });
  expect(best?.chosen.map(({ fix }) => fix.id)).toEqual(['a', 'b', 'c']);
  expect(triples).toEqual(['abc']);
});
