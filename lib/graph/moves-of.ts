import type { PageAction, ReadPage } from '../model/site.ts';
import type { Move } from './click-graph.ts';
import { resolveAddress } from './resolve-address.ts';

/** What is less certain is no way to tell a visitor. */
const certain = 0.5;

/** What can be done on a page that has to do with the cart. */
export function movesOf(page: ReadPage, redirects: ReadonlyMap<string, string>): readonly Move[] {
  return page.actions.flatMap((action) => {
    const does = action.confidence < certain ? null : deed(action);
    if (!does) return [];
    const puts = does === 'put' || does === 'put-and-show' || does === 'buy';
    const clicks = 1 + (action.hidden === null ? 0 : 1) + (puts ? action.choices : 0);
    return [{ action, does, clicks, item: action.product === null ? page.facts.url : resolveAddress(action.product, redirects) }];
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
