import type { WalkGraph } from '@/lib/journey/walk-graph.ts';

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
      const way = random() < walks.quit ? null : pick(graph, at, random());
      if (way === null) at = -1;
      else {
        spent += graph.clicks[way] ?? 1;
        at = graph.targets[way] ?? -1;
      }
    }
    if (at >= 0) clicks.push(spent);
  }
  const within = (most: number) => clicks.filter((n) => n <= most).length / walks.count;
  return { within, ever: clicks.length / walks.count, mean: clicks.reduce((a, b) => a + b, 0) / clicks.length };
}

function pick(graph: WalkGraph, place: number, chance: number): number | null {
  const [from = 0, to = 0] = [graph.first[place], graph.first[place + 1]];
  const total = graph.weights.subarray(from, to).reduce((a, b) => a + b, 0);
  let left = chance * total;
  for (let way = from; way < to; way += 1) if ((left -= graph.weights[way] ?? 0) <= 0) return way;
  return to > from ? to - 1 : null;
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
