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
  const { holders, leading, costs } = backwards(graph);
  const buckets: number[][] = [];
  const offer = (node: number, at: number) => {
    const known = clicks[node] as number;
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
      for (let link = leading.first[node] as number, end = leading.first[node + 1] as number; link < end; link += 1) {
        const set = leading.numbers[link] as number;
        const cost = costs[link] as number;
        const known = bestOfSet[set] as number;
        if (known >= 0 && known <= at + cost) continue;
        bestOfSet[set] = at + cost;
        for (const page of holders.numbers.subarray(holders.first[set], holders.first[set + 1])) offer(page, at + cost);
      }
    }
  }
  return clicks;
}

/** Numbers in rows: those of row i are `numbers[first[i]]` to `numbers[first[i + 1] - 1]`. */
interface Rows {
  readonly first: Int32Array;
  readonly numbers: Int32Array;
}

interface Backwards {
  /** By set: the pages it stands on. */
  readonly holders: Rows;
  /** By node: the sets with a link to it; for each such link, its clicks. */
  readonly leading: Rows;
  readonly costs: Uint8Array;
}

/** By the sets of links: changes that leave them as they are leave this. */
const known = new WeakMap<ClickGraph['sets'], Pick<ClickGraph, 'setsOf'> & { readonly turned: Backwards }>();

function backwards({ sets, setsOf }: ClickGraph): Backwards {
  const found = known.get(sets);
  if (found?.setsOf === setsOf) return found.turned;
  const fresh = turned({ sets, setsOf });
  known.set(sets, { setsOf, turned: fresh });
  return fresh;
}

function turned({ sets, setsOf }: Pick<ClickGraph, 'sets' | 'setsOf'>): Backwards {
  const holders = rowsOf(sets.length, setsOf);
  const leading = rowsOf(
    setsOf.length,
    sets.map(({ targets }) => targets),
  );
  const costs = new Uint8Array(leading.numbers.length);
  const at = leading.first.slice();
  for (const set of sets)
    for (let index = 0; index < set.targets.length; index += 1)
      costs[(at[set.targets[index] as number] as number)++] = set.costs[index] as number;
  return { holders, leading, costs };
}

/** Lists of numbers below `count`, turned round: by number, the lists that it stands on. */
function rowsOf(count: number, lists: readonly ArrayLike<number>[]): Rows {
  const first = new Int32Array(count + 1);
  for (const list of lists)
    for (let at = 0; at < list.length; at += 1) first[(list[at] as number) + 1] = (first[(list[at] as number) + 1] as number) + 1;
  for (let row = 0; row < count; row += 1) first[row + 1] = (first[row + 1] as number) + (first[row] as number);
  const numbers = new Int32Array(first[count] as number);
  const next = first.slice();
  for (const [number, list] of lists.entries())
    for (let at = 0; at < list.length; at += 1) numbers[(next[list[at] as number] as number)++] = number;
  return { first, numbers };
}
