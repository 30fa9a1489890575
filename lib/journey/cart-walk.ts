import type { ClickTree } from '../graph/click-tree.ts';
import { isKind } from '../model/site.ts';
import { linkScents } from './link-scents.ts';
import type { Says } from './scent.ts';
import { visibilityOf } from './visibility.ts';
import type { ExtraWay, WalkFrame } from './weigh-links.ts';

/** The bare picture of a cart is known by sight, though not by all. An assumption. */
const bareIcon = 0.5;

/**
 * The walk of someone who wants to buy: first to a product, then, with an item in the cart, to cart or checkout. Who stands before a
 * product looks no more for lists of them: what has led here is behind one (links once chosen are skipped, Fu & Pirolli 2007).
 */
export function cartWalk(tree: ClickTree, says: Says): WalkFrame {
  const { graph, where } = tree;
  const buying = { keys: ['add-to-cart', 'buy-now', 'product'] } as const;
  const goods = { kind: 'product', scent: 0.8, shows: true } as const;
  const lists = { kind: 'catalog', scent: 0.5, shows: false } as const;
  const shopping = linkScents(graph, { ...buying, near: ['catalog'] }, { says, kinds: [goods, lists] });
  const beforeGoods = linkScents(graph, { ...buying, near: [] }, { says, kinds: [goods] });
  const isProduct = Uint8Array.from(graph.pages, (page) => Number(isKind(page, 'product')));
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
      { offset: 0, smells: shopping, on: isProduct.map((is) => 1 - is) },
      { offset: 0, smells: beforeGoods, on: isProduct },
      { offset: graph.pages.length, smells: paying },
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
    const way = { scent, sight: visibilityOf(action, 0, { hasHero: false }), clicks, words: action.words };
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
