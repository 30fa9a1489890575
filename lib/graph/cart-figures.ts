import { clicksToOpen } from './clicks-to-open.ts';
import type { ClickFigures } from '../model/click-figures.ts';
import type { ClickGraph } from './click-graph.ts';
import type { ClickTree } from './click-tree.ts';
import { clicksToKind } from './clicks-to-kind.ts';
import { type ItemWay, itemsToCart } from './items-to-cart.ts';
import { middle } from './middle.ts';
import { settledWays } from './settled-ways.ts';

/** Clicks until an item is in the cart and the cart is on the screen, from the start of the tree. */
export function cartFigures(graph: ClickGraph, tree: ClickTree): ClickFigures {
  const known = itemsToCart(graph, tree);
  const ways = settledWays(tree, known);
  const onScreen = ways.map((way) => way.onScreen);
  const least = (values: readonly number[]) => (values.length === 0 ? null : values.reduce((a, b) => Math.min(a, b)));
  const reached = (clicks: number | undefined) => (clicks === undefined || clicks < 0 ? null : clicks);
  const quickest = least(known.map((way) => way.onScreen));
  return {
    quickest,
    typical: middle(onScreen),
    slowest: onScreen.length === 0 ? null : onScreen.reduce((a, b) => Math.max(a, b)),
    counted: ways.length,
    buying: buying(graph, ways, middle(onScreen)),
    bySearch: bySearch(graph, known),
    parts: {
      catalog: clicksToKind(tree, ['catalog'])?.clicks ?? null,
      product: clicksToKind(tree, ['product'])?.clicks ?? null,
      inCart: quickestInCart(graph, tree),
      cart: quickest,
      checkout: reached(tree.clicks[tree.where.checkout]),
    },
  };
}

/** How the first of the middle products is put into the cart. */
function buying({ pages }: ClickGraph, ways: readonly ItemWay[], typical: number | null): ClickFigures['buying'] {
  const way = ways.find(({ onScreen }) => onScreen === typical) ?? ways[0];
  if (!way) return null;
  const { words, choices, leadsTo, follows = '' } = way.action;
  return { url: pages[way.node]?.facts.url ?? '', words, choices, leadsTo, note: follows };
}

/** Enter, the result, then what the middle product takes from its own page on. Null without a search on the start page. */
function bySearch(graph: ClickGraph, ways: ReturnType<typeof itemsToCart>): number | null {
  const forms = (graph.pages[graph.start]?.actions ?? []).filter((action) => action.purpose === 'search');
  if (forms.length === 0) return null;
  const opening = Math.min(...forms.map(clicksToOpen));
  const onward = middle(ways.filter((way) => graph.pages[way.node]?.facts.url === way.item).map((way) => way.fromPage));
  return onward === null ? null : opening + 2 + onward;
}

function quickestInCart(graph: ClickGraph, tree: ClickTree): number | null {
  let best: number | null = null;
  graph.moves.forEach((moves, node) => {
    const reached = tree.clicks[tree.where.empty(node)] ?? -1;
    for (const move of moves) {
      if (reached < 0 || (move.does !== 'put' && move.does !== 'put-and-show')) continue;
      best = Math.min(best ?? Infinity, reached + move.clicks);
    }
  });
  return best;
}
