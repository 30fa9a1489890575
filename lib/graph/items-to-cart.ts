import type { ClickGraph } from './click-graph.ts';
import type { PageAction } from '../model/site.ts';
import type { ClickTree } from './click-tree.ts';
import { clicksToCart } from './clicks-to-cart.ts';

/** How soon one item is bought, from the start of the tree. */
export interface ItemWay {
  /** Address of the product, or of the page that sells without naming one. */
  readonly item: string;
  /** Node of the page with the button. */
  readonly node: number;
  /** Until it is in the cart; until cart or checkout is on the screen as well. */
  readonly inCart: number;
  readonly onScreen: number;
  /** The part of `onScreen` from the page with the button on. */
  readonly fromPage: number;
  /** What puts it into the cart. */
  readonly action: PageAction;
}

/**
 * The shortest way for every item that can be put into a cart on a page that can be reached, in the order of the pages. Counted
 * until the cart; where no item ever reaches a cart but some a checkout ("buy now" only), until the checkout.
 */
export function itemsToCart(graph: ClickGraph, tree: ClickTree): readonly ItemWay[] {
  const toCart = waysTo(graph, tree, 'cart');
  return toCart.length > 0 ? toCart : waysTo(graph, tree, 'checkout');
}

function waysTo(graph: ClickGraph, tree: ClickTree, goal: 'cart' | 'checkout'): readonly ItemWay[] {
  const onward = clicksToCart(graph, goal);
  const best = new Map<string, ItemWay>();
  graph.moves.forEach((moves, node) => {
    const reached = tree.clicks[tree.where.empty(node)] ?? -1;
    if (reached < 0) return;
    for (const move of moves) {
      const shows = goal === 'cart' ? move.does === 'put-and-show' : move.does === 'buy';
      if (!shows && move.does !== 'put' && (goal === 'cart' || move.does !== 'put-and-show')) continue;
      const after = shows ? 0 : (onward[node] ?? -1);
      if (after < 0) continue;
      const way = {
        item: move.item,
        node,
        inCart: reached + move.clicks,
        onScreen: reached + move.clicks + after,
        fromPage: move.clicks + after,
        action: move.action,
      };
      if (way.onScreen < (best.get(move.item)?.onScreen ?? Infinity)) best.set(move.item, way);
    }
  });
  return [...best.values()];
}
