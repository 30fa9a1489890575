import type { ClickTree } from '../graph/click-tree.ts';
import { linkScents } from './link-scents.ts';
import type { Says } from './scent.ts';
import { visibilityOf } from './visibility.ts';
import type { ExtraWay, WalkFrame } from './weigh-links.ts';

/** The bare picture of a cart is known by sight, though not by all. An assumption. */
const bareIcon = 0.5;

/** The walk of someone who wants to buy: first to a product, then, with an item in the cart, to cart or checkout. */
export function cartWalk(tree: ClickTree, says: Says): WalkFrame {
  const { graph, where } = tree;
  const shopping = linkScents(
    graph,
    { keys: ['add-to-cart', 'buy-now', 'catalog', 'product'], near: [] },
    {
      says,
      kinds: [
        { kind: 'product', scent: 0.8 },
        { kind: 'catalog', scent: 0.5 },
      ],
    },
  );
  const paying = linkScents(graph, { keys: ['cart', 'open-cart', 'checkout', 'go-to-checkout'], near: [] }, { says });
  const isGoal = new Uint8Array(where.count);
  isGoal[where.cart] = 1;
  isGoal[where.checkout] = 1;
  graph.pages.forEach((_, node) => {
    if (graph.isCart[node] === 1 || graph.isCheckout[node] === 1) isGoal[where.filled(node)] = 1;
  });
  return {
    graph,
    count: where.count,
    layers: [
      { offset: 0, links: shopping },
      { offset: graph.pages.length, links: paying },
    ],
    extra: graph.moves.flatMap((_, node) => movesFrom(tree, node)),
    back: backOf(tree),
    isGoal,
  };
}

/** Back leads where the shortest way came from; an item stays in the cart. */
export function backOf({ before, where, clicks }: ClickTree): Int32Array {
  const pages = where.filled(0);
  return before.map((from, place) => ((clicks[place] ?? -1) < 0 || from >= where.cart || from < pages !== place < pages ? -1 : from));
}

function movesFrom({ graph, where }: ClickTree, node: number): readonly ExtraWay[] {
  return (graph.moves[node] ?? []).flatMap((move): readonly ExtraWay[] => {
    const { action, clicks } = move;
    const scent = action.words === '' ? bareIcon : 1;
    const way = { scent, sight: visibilityOf(action, 0, { hasHero: false }), clicks };
    switch (move.does) {
      case 'put':
        return [{ ...way, from: where.empty(node), to: where.filled(node) }];
      case 'put-and-show':
        return [{ ...way, from: where.empty(node), to: where.cart }];
      case 'buy':
        return [{ ...way, from: where.empty(node), to: where.checkout }];
      case 'show-cart':
        return [{ ...way, from: where.filled(node), to: where.cart }];
      case 'check-out':
        return [{ ...way, from: where.filled(node), to: where.checkout }];
    }
  });
}
