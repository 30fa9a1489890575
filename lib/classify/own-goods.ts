import type { Link } from '../model/page.ts';
import { isKind, type ReadPage } from '../model/site.ts';
import type { LanguageWords } from '../model/words.ts';
import { tellPurpose } from './tell-purpose.ts';

/** Where goods in a cart lead: each is shown there by a picture that is a link. */
function picturedAddresses(links: readonly Link[]): ReadonlySet<string> {
  return new Set(links.filter(({ namedBy, words, icon }) => namedBy === 'image' || (words === '' && icon)).map(({ to }) => to));
}

/**
 * The links of a region without the goods that lie in a small cart: a closed part of the head with a link to the checkout in it. Who reads the site has
 * put them there; the next visitor has others. The same list where there are none.
 */
export function withoutOwnGoods(links: readonly Link[], vocabulary: readonly LanguageWords[]): readonly Link[] {
  if (links.some(({ hidden }) => hidden === null)) return links;
  const goods = picturedAddresses(links);
  const isCart = goods.size > 0 && links.some(({ words }) => tellPurpose(words, vocabulary)?.purpose === 'go-to-checkout');
  return isCart ? links.filter(({ to }) => !goods.has(to)) : links;
}

/** A cart or checkout without links to its goods, which are no sample of what is sold and lead no other visitor there; any other page as it is. */
export function withoutCartLines(page: ReadPage): ReadPage {
  if (!isKind(page, 'cart') && !isKind(page, 'checkout')) return page;
  const goods = picturedAddresses(page.facts.links);
  if (goods.size === 0) return page;
  return { ...page, facts: { ...page.facts, links: page.facts.links.filter(({ to }) => !goods.has(to)) } };
}
