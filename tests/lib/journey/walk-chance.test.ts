import { expect, test } from 'vitest';
import { walkArrivals } from '@/lib/journey/walk-arrivals.ts';
import { chanceWithin, walkChance } from '@/lib/journey/walk-chance.ts';
import type { WalkGraph } from '@/lib/journey/walk-graph.ts';
import { graphOfLinks } from '@/tests/fakes/lanes-from.ts';
import { monteCarlo } from './monte-carlo.ts';

// science.md A0: home, catA, catB, about, product, cart.
const weights = [
  [0, 3, 1, 1, 0, 0.2],
  [0.5, 0, 0.5, 0.2, 4, 0.2],
  [0.5, 0.5, 0, 0.2, 4, 0.2],
  [1, 0.5, 0.5, 0, 0, 0.2],
  [0.5, 0.5, 0.5, 0.2, 0, 4],
  [],
];

test.each([
  { quit: 0, ever: 1.0, steps: 5.6013, given: 5.6013, within: { 1: 0.0385, 2: 0.0789, 3: 0.4049, 5: 0.6357, 8: 0.8286 } },
  { quit: 0.05, ever: 0.7628, steps: 4.7435, given: 4.99, within: { 1: 0.0365, 2: 0.073, 3: 0.3526, 5: 0.5342, 8: 0.6698 } },
  { quit: 0.1, ever: 0.5902, steps: 4.0981, given: 4.5248, within: { 1: 0.0346, 2: 0.0674, 3: 0.305, 5: 0.4463, 8: 0.54 } },
])('the published store is walked as published when $quit give up at each page', ({ quit, ever, steps, given, within }) => {
  const graph = dense(weights, [-1, 0, 0, 0, 1, -1]);
  const outcome = walkChance(walkArrivals({ graph, back: 0.12, begin: new Map([[0, 1]]), most: 2000 }), quit);
  expect(outcome.ever).toBeCloseTo(ever, 4);
  expect(outcome.clicksGivenGoal).toBeCloseTo(given, 3);
  for (const [n, share] of Object.entries(within)) expect(outcome.within[Number(n)]).toBeCloseTo(share, 4);
  expect(outcome.steps).toBeCloseTo(steps, 3);
});

test('many walks one by one come to what the chain says', () => {
  const graph = dense(weights, [-1, -1, -1, -1, -1, -1]);
  const quit = 0.05;
  const chain = walkChance(walkArrivals({ graph, back: 0, begin: new Map([[0, 1]]), most: 2000 }), quit);
  const walks = monteCarlo(graph, { count: 100_000, quit, from: 0, seed: 20261123 });
  // Four standard errors of a share of 100,000.
  expect(Math.abs(walks.ever - chain.ever)).toBeLessThan(0.0064);
  for (const clicks of [2, 3, 5, 8]) expect(Math.abs(walks.within(clicks) - chanceWithin(chain, clicks))).toBeLessThan(0.0064);
  expect(walks.mean).toBeCloseTo(chain.clicksGivenGoal ?? 0, 1);
});

test('a walk that is followed for 30 clicks and then extrapolated is as good as one followed to its end', () => {
  const graph = dense(weights, [-1, 0, 0, 0, 1, -1]);
  const followed = (most: number) => walkChance(walkArrivals({ graph, back: 0.12, begin: new Map([[0, 1]]), most }), 0.03);
  expect(followed(30).clicksGivenGoal).toBeCloseTo(followed(2000).clicksGivenGoal ?? 0, 3);
  expect(followed(30).ever).toBeCloseTo(followed(2000).ever, 4);
});

test('a way that takes two clicks arrives two clicks later, and patience is asked for twice', () => {
  const graph = { ...dense([[0, 1], []], [-1, -1]), clicks: Uint8Array.of(2) };
  const outcome = walkChance(walkArrivals({ graph, back: 0, begin: new Map([[0, 1]]), most: 5 }), 0.1);
  expect(outcome.within.slice(0, 3)).toEqual([0, 0, expect.closeTo(0.81)]);
});

test('from a dead end one goes back, and without a way back one stays lost', () => {
  const rows = [[0, 1, 1], [], []];
  const chance = (back: readonly number[]) =>
    walkChance(walkArrivals({ graph: dense(rows, back), back: 0.12, begin: new Map([[0, 1]]), most: 200 }), 0).ever;
  expect(chance([-1, 0, -1])).toBeCloseTo(1);
  expect(chance([-1, -1, -1])).toBeCloseTo(0.5);
});

const dense = (rows: readonly (readonly number[])[], back: readonly number[]): WalkGraph =>
  graphOfLinks(
    rows.map((row) => row.flatMap((weight, target) => (weight > 0 ? [{ weight, target }] : []))),
    { back: Int32Array.from(back), isGoal: Uint8Array.from(rows, (_, place) => Number(place === rows.length - 1)) },
  );
