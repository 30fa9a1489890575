import { isKind, type ReadPage } from '../model/site.ts';
import type { PageKindId } from '../model/page-kind.ts';
import type { ClickGraph } from './click-graph.ts';
import { clicksBack, type Seeds } from './clicks-back.ts';
import { clicksToCart } from './clicks-to-cart.ts';

/** By node: fewest clicks from there, with nothing in the cart, until something is bought as far as the cart, or the checkout where there is no cart; -1 where no way leads there. */
export function clicksOnToCart(graph: ClickGraph): Int32Array {
  const onward = clicksToCart(graph, 'cart');
  const seedsOf = (shows: 'put-and-show' | 'buy'): Seeds =>
    graph.moves.flatMap((moves, node) =>
      moves.flatMap(({ does, clicks }) => {
        if (does === shows) return [{ node, clicks }];
        const after = does === 'put' ? (onward[node] ?? -1) : -1;
        return after < 0 ? [] : [{ node, clicks: clicks + after }];
      }),
    );
  const seeds = seedsOf('put-and-show');
  return clicksBack(graph, seeds.length > 0 ? seeds : seedsOf('buy'));
}

/** By node: fewest clicks from there to a page that does the work of one of the kinds, by itself or in a part of it; -1 where no way leads there. */
export function clicksOnToKind(graph: ClickGraph, kinds: readonly PageKindId[]): Int32Array {
  return clicksBack(
    graph,
    graph.pages.flatMap((page, node) => (doesWorkOf(page, kinds) ? [{ node, clicks: 0 }] : [])),
  );
}

/** As in `clicksToKind`: a section below this is too doubtful to send a visitor to. */
const certain = 0.5;

/** Whether a page is of one of the kinds, or has a part that does its work. */
export function doesWorkOf(page: ReadPage, kinds: readonly PageKindId[]): boolean {
  return (
    kinds.some((kind) => isKind(page, kind)) || page.sections.some(({ kind, confidence }) => kinds.includes(kind) && confidence >= certain)
  );
}
