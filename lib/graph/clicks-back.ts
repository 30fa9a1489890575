import type { ClickGraph } from './click-graph.ts';

/** Pages from which a goal is reached with so many clicks by themselves. */
export type Seeds = readonly { readonly node: number; readonly clicks: number }[];

/**
 * By node: fewest clicks by links to the nearest seed, with the seed's own clicks, or -1. The graph is walked backwards, with
 * one bucket for each number of clicks; links that many pages share count as one.
 */
export function clicksBack(graph: ClickGraph, seeds: Seeds): Int32Array {
  const clicks = new Int32Array(graph.pages.length).fill(-1);
  const bestOfSet = new Int32Array(graph.sets.length).fill(-1);
  const { holders, leading } = backwards(graph);
  const buckets: number[][] = [];
  const offer = (node: number, at: number) => {
    const known = clicks[node] ?? -1;
    if (known >= 0 && known <= at) return;
    clicks[node] = at;
    (buckets[at] ??= []).push(node);
  };
  for (const seed of seeds) offer(seed.node, seed.clicks);
  for (let at = 0; at < buckets.length; at += 1) {
    const bucket = buckets[at] ?? [];
    for (let index = 0; index < bucket.length; index += 1) {
      const node = bucket[index] ?? -1;
      if (clicks[node] !== at) continue;
      for (const { set, cost } of leading[node] ?? []) {
        const known = bestOfSet[set] ?? -1;
        if (known >= 0 && known <= at + cost) continue;
        bestOfSet[set] = at + cost;
        for (const page of holders[set] ?? []) offer(page, at + cost);
      }
    }
  }
  return clicks;
}

interface Backwards {
  /** By set: the pages it stands on. */
  readonly holders: readonly (readonly number[])[];
  /** By node: the sets with a link to it. */
  readonly leading: readonly (readonly { readonly set: number; readonly cost: number }[])[];
}

const known = new WeakMap<ClickGraph, Backwards>();

function backwards(graph: ClickGraph): Backwards {
  const found = known.get(graph);
  if (found) return found;
  const holders: number[][] = graph.sets.map(() => []);
  graph.setsOf.forEach((sets, node) => sets.forEach((set) => holders[set]?.push(node)));
  const leading: { set: number; cost: number }[][] = graph.pages.map(() => []);
  graph.sets.forEach((links, set) =>
    links.targets.forEach((target, index) => leading[target]?.push({ set, cost: links.costs[index] ?? 1 })),
  );
  known.set(graph, { holders, leading });
  return { holders, leading };
}
