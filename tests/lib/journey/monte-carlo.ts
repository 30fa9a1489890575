import type { WalkGraph } from '@/lib/journey/walk-graph.ts';
import { lanesFrom } from '@/tests/fakes/lanes-from.ts';

/** Walks many visitors one by one, as the chain says on average. Seeded: the same seed gives the same walks. */
export function monteCarlo(
  graph: WalkGraph,
  walks: { readonly count: number; readonly quit: number; readonly from: number; readonly seed: number },
) {
  const random = mulberry(walks.seed);
  const clicks: number[] = [];
  for (let walk = 0; walk < walks.count; walk += 1) {
    let at = walks.from;
    let spent = 0;
    while (graph.isGoal[at] !== 1 && at >= 0) {
      const lane = random() < walks.quit ? null : pick(graph, at, random());
      if (lane === null) at = -1;
      else {
        spent += graph.clicks[lane] ?? 1;
        at = graph.targets[lane] ?? -1;
      }
    }
    if (at >= 0) clicks.push(spent);
  }
  const within = (most: number) => clicks.filter((n) => n <= most).length / walks.count;
  return { within, ever: clicks.length / walks.count, mean: clicks.reduce((a, b) => a + b, 0) / clicks.length };
}

function pick(graph: WalkGraph, place: number, chance: number): number | null {
  const lanes = lanesFrom(graph, place);
  let left = chance * lanes.reduce((total, lane) => total + (graph.weights[lane] ?? 0), 0);
  for (const lane of lanes) if ((left -= graph.weights[lane] ?? 0) <= 0) return lane;
  return lanes.at(-1) ?? null;
}

/** The mulberry32 generator. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
