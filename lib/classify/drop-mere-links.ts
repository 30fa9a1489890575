import { isKind, type PageAction, type ReadPage } from '../model/site.ts';

/**
 * "Buy now" on a link that leads to a page as any link does puts nothing into the cart: following it shows that page.
 * Links to the cart and the checkout stay: there the shop may put the item in on the way.
 */
export function dropMereLinks(pages: readonly ReadPage[]): readonly ReadPage[] {
  const plain = new Set(
    pages
      .filter((page) => !page.soft404 && !isKind(page, 'cart') && !isKind(page, 'checkout'))
      .flatMap((page) => [page.facts.url, page.facts.requestedUrl]),
  );
  const isMere = ({ purpose, to }: PageAction) => (purpose === 'add-to-cart' || purpose === 'buy-now') && to !== null && plain.has(to);
  return pages.map((page) => (page.actions.some(isMere) ? { ...page, actions: page.actions.filter((action) => !isMere(action)) } : page));
}
