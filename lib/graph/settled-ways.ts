import { isKind } from '../model/site.ts';
import type { ClickTree } from './click-tree.ts';
import type { ItemWay } from './items-to-cart.ts';

/**
 * The ways that reading on would not shorten. An item that was met only through other products ("you may also like") or through
 * an article stands in some list; while one is known and not read that lies near enough to be a shorter way, how far the item is cannot be told. Where that is
 * so of all, the ways as they are known.
 */
export function settledWays(tree: ClickTree, ways: readonly ItemWay[]): readonly ItemWay[] {
  const list = clicksToUnreadList(tree);
  const settled = ways.filter(({ node }) => clicksTo(tree, node) <= list + 1 || !isDetour(tree, node));
  return settled.length > 0 ? settled : ways;
}

/** Clicks to the nearest list of products that is known and was not read; Infinity without one. */
function clicksToUnreadList(tree: ClickTree): number {
  const { graph } = tree;
  let least = Infinity;
  graph.setsOf.forEach((sets, node) => {
    const reached = clicksTo(tree, node);
    if (reached < 0 || reached >= least) return;
    for (const set of sets) least = Math.min(least, reached + (graph.sets[set]?.toUnreadList ?? Infinity));
  });
  return least;
}

/** Whether the shortest way to a page leads over anything but lists; the start is no detour, whatever it is. */
function isDetour(tree: ClickTree, node: number): boolean {
  const start = tree.where.empty(tree.graph.start);
  for (let at = tree.before[tree.where.empty(node)] ?? -1; at >= 0 && at !== start; at = tree.before[at] ?? -1) {
    const page = tree.graph.pages[at];
    if (page && !isKind(page, 'catalog')) return true;
  }
  return false;
}

function clicksTo(tree: ClickTree, node: number): number {
  return tree.clicks[tree.where.empty(node)] ?? -1;
}
