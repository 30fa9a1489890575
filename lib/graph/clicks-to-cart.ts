import type { ClickGraph } from './click-graph.ts';

/**
 * By node: fewest clicks until the cart (or the checkout) is on the screen for a visitor who stands there with an item in the
 * cart, or -1. The graph is walked backwards; links that many pages share count as one.
 */
export function clicksToCart(graph: ClickGraph, goal: 'cart' | 'checkout'): Int32Array {
  const arrives = goal === 'cart' ? 'show-cart' : 'check-out';
  const isGoal = goal === 'cart' ? graph.isCart : graph.isCheckout;
  const clicks = new Int32Array(graph.pages.length).fill(-1);
  const bestOfSet = new Int32Array(graph.sets.length).fill(-1);
  const holders = pagesOfSets(graph);
  const leading = setsByTarget(graph);
  const buckets: number[][] = [];
  const offer = (node: number, at: number) => {
    const known = clicks[node] ?? -1;
    if (known >= 0 && known <= at) return;
    clicks[node] = at;
    (buckets[at] ??= []).push(node);
  };
  graph.pages.forEach((_, node) => {
    if (isGoal[node] === 1) offer(node, 0);
    for (const move of graph.moves[node] ?? []) if (move.does === arrives) offer(node, move.clicks);
  });
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

function pagesOfSets(graph: ClickGraph): readonly (readonly number[])[] {
  const pages: number[][] = graph.sets.map(() => []);
  graph.setsOf.forEach((sets, node) => sets.forEach((set) => pages[set]?.push(node)));
  return pages;
}

function setsByTarget(graph: ClickGraph): readonly (readonly { readonly set: number; readonly cost: number }[])[] {
  const leading: { set: number; cost: number }[][] = graph.pages.map(() => []);
  graph.sets.forEach((links, set) => links.targets.forEach((target, index) => leading[target]?.push({ set, cost: links.costs[index] ?? 1 })));
  return leading;
}
