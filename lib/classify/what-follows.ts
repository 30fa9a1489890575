import { goalHostAt } from '../model/find-goal-host.ts';
import type { Platform } from '../model/platform.ts';
import { say } from '../model/say.ts';
import type { PageAction } from '../model/site.ts';

/** What is known of the site when it is inferred what follows a press. */
export interface FollowingContext {
  readonly platform: Platform | null;
  /** Addresses of pages recognised as the cart. */
  readonly cartPages: ReadonlySet<string>;
  readonly checkoutPages: ReadonlySet<string>;
}

/** One press, and where it stands. */
export interface Pressing {
  readonly purpose: PageAction['purpose'];
  /** The address that its link, form or handler names. */
  readonly address: string | null;
  /** See hasCartDrawer; asked only where nothing else tells. */
  readonly hasDrawer: () => boolean;
}

export type Following = Pick<PageAction, 'leadsTo' | 'follows'>;

const opens: { readonly [P in PageAction['purpose']]?: PageAction['leadsTo'] } = { 'open-cart': 'cart', 'go-to-checkout': 'checkout' };

/**
 * What stands on the screen after something was pressed, and why that is thought; nothing is pressed to find out. First by the address that
 * its form or handler names, then by what its shop system is known for, then by a drawer that is all the cart there is; else the page is taken to
 * stay as it is, and the cart is a way of its own.
 */
export function whatFollows({ purpose, address, hasDrawer }: Pressing, context: FollowingContext): Following {
  const { platform, cartPages, checkoutPages } = context;
  if (purpose !== 'add-to-cart' && purpose !== 'buy-now') return { leadsTo: opens[purpose] ?? 'here' };
  if (address !== null && checkoutPages.has(address))
    return { leadsTo: 'checkout', follows: say`It leads to the checkout by its own address` };
  if (address !== null && cartPages.has(address)) return { leadsTo: 'cart', follows: say`It leads to the cart by its own address` };
  const elsewhere = address === null ? null : goalHostAt(address);
  if (elsewhere) return { leadsTo: purpose === 'buy-now' ? 'checkout' : 'cart', follows: say`It is bought on ${elsewhere.host}` };
  if (platform?.afterAdd === 'cart') return { leadsTo: 'cart', follows: say`The cart opens by itself, as ${platform.label} does it` };
  if (platform?.offersAfterAdd)
    return { leadsTo: 'here', follows: say`A window opens with ways to cart and checkout, as ${platform.label} does it` };
  if (platform?.afterAdd === 'here') return { leadsTo: 'here', follows: say`The page stays, as ${platform.label} does it` };
  if (cartPages.size === 0 && hasDrawer()) return { leadsTo: 'cart', follows: say`The cart is a drawer, taken to open by itself` };
  return { leadsTo: 'here', follows: say`Nothing tells what follows: the page is taken to stay` };
}
