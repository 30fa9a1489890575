import { isKind, type PageAction, type ReadPage } from '../model/site.ts';
import type { Move } from './click-graph.ts';
import { resolveAddress } from './resolve-address.ts';
import { clicksToOpen } from './clicks-to-open.ts';

/** What is less certain is no way to tell a visitor. */
const certain = 0.5;

/**
 * What can be done on a page that has to do with the cart. On a site with product pages, a button to buy on another page that
 * names no product is one of a list that could not be told apart: it would count a list as a product.
 */
export function movesOf(
  page: ReadPage,
  site: { readonly redirects: ReadonlyMap<string, string>; readonly hasProducts: boolean },
): readonly Move[] {
  const isList = site.hasProducts && !isKind(page, 'product') && !isKind(page, 'home');
  return page.actions.flatMap((action) => {
    const does = action.confidence < certain ? null : deed(action);
    if (!does) return [];
    const puts = does === 'put' || does === 'put-and-show' || does === 'buy';
    if (puts && isList && action.product === null) return [];
    const clicks = 1 + clicksToOpen(action) + (puts ? action.choices : 0);
    return [{ action, does, clicks, item: action.product === null ? page.facts.url : resolveAddress(action.product, site.redirects) }];
  });
}

function deed(action: PageAction): Move['does'] | null {
  switch (action.purpose) {
    case 'add-to-cart':
      return action.leadsTo === 'cart' ? 'put-and-show' : action.leadsTo === 'checkout' ? 'buy' : 'put';
    case 'buy-now':
      return action.leadsTo === 'cart' ? 'put-and-show' : 'buy';
    case 'open-cart':
      return 'show-cart';
    case 'go-to-checkout':
      return 'check-out';
    default:
      return null;
  }
}
