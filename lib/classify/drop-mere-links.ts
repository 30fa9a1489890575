import { asksWhoOneIs } from '../model/asks-who-one-is.ts';
import { isKind, type PageAction, type ReadPage } from '../model/site.ts';

/**
 * "Buy now" on a link that leads to a page as any link does puts nothing into the cart: following it shows that page.
 * Links to the cart and the checkout stay: there the shop may put the item in on the way. So do those to a log-in: this is how shops look
 * to strangers that sell to those they know. And what puts the very thing into the cart that a page shows: nothing is left to be shown of it.
 */
export function dropMereLinks(pages: readonly ReadPage[]): readonly ReadPage[] {
  const mayTakeIt = (page: ReadPage) => isKind(page, 'cart') || isKind(page, 'checkout') || asksWhoOneIs(page.facts);
  const plain = new Set(
    pages.filter((page) => !page.soft404 && !mayTakeIt(page)).flatMap((page) => [page.facts.url, page.facts.requestedUrl]),
  );
  const isMere = ({ purpose, to }: PageAction) => (purpose === 'add-to-cart' || purpose === 'buy-now') && to !== null && plain.has(to);
  return pages.map((page) => {
    const drops = (action: PageAction) => isMere(action) && !isOwn(action, page);
    return page.actions.some(drops) ? { ...page, actions: page.actions.filter((action) => !drops(action)) } : page;
  });
}

/** "Add to cart", once, on the page of the product itself. */
const isOwn = ({ purpose, product }: PageAction, page: ReadPage): boolean =>
  purpose === 'add-to-cart' && product === null && isKind(page, 'product');
