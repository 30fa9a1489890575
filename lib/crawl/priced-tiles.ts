import type { KindGuess } from '../model/page-kind.ts';
import type { PageFacts } from '../model/page.ts';

/** What is behind a tile that shows a price: nearly always what costs it, whatever it is called. Judgement; a make of pages that breaks the promise is soon believed no more. */
export const behindPrice: KindGuess = { kind: 'product', confidence: 0.8, evidence: [] };

/** Fewer tiles are no list. */
const fewest = 3;

/** The addresses that a page's lists with prices lead to. */
export function pricedTiles({ tiles }: Pick<PageFacts, 'tiles'>): ReadonlySet<string> {
  return new Set(tiles.flatMap(({ count, withPrice, links }) => (count >= fewest && withPrice * 2 > count ? links : [])));
}
