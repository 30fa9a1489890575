import { expect, test } from 'vitest';
import { walkArrivals } from '@/lib/journey/walk-arrivals.ts';
import { walkChance } from '@/lib/journey/walk-chance.ts';
import type { WalkGraph } from '@/lib/journey/walk-graph.ts';

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

function dense(rows: readonly (readonly number[])[], back: readonly number[]): WalkGraph {
  const ways = rows.map((row) => row.flatMap((weight, target) => (weight > 0 ? [{ weight, target }] : [])));
  const first = [0];
  for (const row of ways) first.push((first.at(-1) ?? 0) + row.length);
  return {
    count: rows.length,
    first: Int32Array.from(first),
    targets: Int32Array.from(ways.flat(), (way) => way.target),
    weights: Float64Array.from(ways.flat(), (way) => way.weight),
    clicks: new Uint8Array(ways.flat().length).fill(1),
    back: Int32Array.from(back),
    isGoal: Uint8Array.from(rows, (_, place) => Number(place === rows.length - 1)),
  };
}
