import { say } from '../model/say.ts';
import { isKind, type ReadPage } from '../model/site.ts';

/** Goods that make a list. */
const fewestGoods = 4;
/** A home with more words than these has more to say than what it sells. Judgement: a name, a price and a label for each, and a greeting. */
const words = { each: 15, beside: 40 } as const;
const certain = 0.7;

/**
 * Shops with a single list may have it at home: where no page is a catalog, and the home is hardly anything but goods with a price that
 * lead on, it is both.
 */
export function settleHomeAsCatalog(pages: readonly ReadPage[]): readonly ReadPage[] {
  return pages.some((page) => isKind(page, 'catalog')) ? pages : pages.map(asCatalog);
}

function asCatalog(page: ReadPage): ReadPage {
  const goods = isKind(page, 'home') ? goodsOn(page) : 0;
  if (goods < fewestGoods || page.facts.words > goods * words.each + words.beside) return page;
  const evidence = [say`It is hardly anything but a list of ${goods} goods with a price, and the site has no other list`];
  return {
    ...page,
    kinds: [...page.kinds, { kind: 'catalog', confidence: certain, evidence }],
    sections: page.sections.filter(({ kind }) => kind !== 'catalog'),
  };
}

function goodsOn({ facts }: ReadPage): number {
  return facts.tiles
    .filter(({ place, count, withPrice }) => (place === 'main' || place === 'hero') && withPrice * 2 > count)
    .reduce((sum, { withPrice, withLink }) => sum + Math.min(withPrice, withLink), 0);
}
