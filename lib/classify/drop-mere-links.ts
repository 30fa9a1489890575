import { asksWhoOneIs } from '../model/asks-who-one-is.ts';
import { isKind, type PageAction, type ReadPage } from '../model/site.ts';

/**
 * "Buy now" on a link that leads to a page as any link does puts nothing into the cart: following it shows that page.
 * Links to the cart and the checkout stay: there the shop may put the item in on the way. So do those to a log-in: this is how shops look
 * to strangers that sell to those they know.
 */
export function dropMereLinks(pages: readonly ReadPage[]): readonly ReadPage[] {
  const mayTakeIt = (page: ReadPage) => isKind(page, 'cart') || isKind(page, 'checkout') || asksWhoOneIs(page.facts);
  const plain = new Set(
    pages.filter((page) => !page.soft404 && !mayTakeIt(page)).flatMap((page) => [page.facts.url, page.facts.requestedUrl]),
  );
  const isMere = ({ purpose, to }: PageAction) => (purpose === 'add-to-cart' || purpose === 'buy-now') && to !== null && plain.has(to);
  return pages.map((page) => (page.actions.some(isMere) ? { ...page, actions: page.actions.filter((action) => !isMere(action)) } : page));
}
