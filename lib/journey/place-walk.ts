import type { ClickTree } from '../graph/click-tree.ts';
import { clicksToOpen } from '../graph/clicks-to-open.ts';
import type { GoalWay } from '../graph/ways-to-goal.ts';
import { backOf } from './cart-walk.ts';
import { linkScents } from './link-scents.ts';
import type { Says, Wish } from './scent.ts';
import { visibilityOf } from './visibility.ts';
import type { WalkFrame } from './weigh-links.ts';

/** What a walk to a place looks for: pages that are it, and presses that reach it from the page they stand on. */
interface Destination {
  readonly wish: Wish;
  readonly nodes: readonly number[];
  readonly presses: readonly { readonly node: number; readonly press: NonNullable<GoalWay['press']> }[];
}

/** The walk of someone who looks for a page or a thing to press, with nothing in the cart. */
export function placeWalk(tree: ClickTree, destination: Destination, says: Says): WalkFrame {
  const { graph, where } = tree;
  const pages = graph.pages.length;
  const arrived = pages;
  const isGoal = new Uint8Array(pages + 1);
  isGoal[arrived] = 1;
  for (const node of destination.nodes) isGoal[node] = 1;
  return {
    graph,
    count: pages + 1,
    layers: [{ offset: where.empty(0), smells: linkScents(graph, destination.wish, { says }) }],
    extra: destination.presses.map(({ node, press }) => ({
      from: node,
      to: arrived,
      scent: 1,
      sight: visibilityOf(press, 0, { hasHero: false }),
      clicks: 1 + clicksToOpen(press),
      words: press.words,
    })),
    back: Int32Array.from([...backOf(tree).subarray(0, pages), -1]),
    isGoal,
  };
}
