import { defineLaunchCheck, notAsked, type LaunchAnswer } from '../../model/launch.ts';
import type { PageAction, ReadPage, UnreadAddress } from '../../model/site.ts';
import { isKind } from '../../model/site.ts';
import { say } from '../../model/say.ts';

/** What only a shop with a cart has. */
const ofCarts: ReadonlySet<PageAction['purpose']> = new Set(['add-to-cart', 'buy-now', 'open-cart', 'go-to-checkout']);

/** Nobody orders to find out: for a shop with a cart this is never in order, and says how far it was seen. */
export const orderGoesThrough = defineLaunchCheck({
  id: 'order-goes-through',
  need: 'must',
  name: 'Whether an order goes through',
  why: 'A shop may look ready and not take payments yet. Nothing is ever ordered to find out: order something yourself, until the mail that confirms it has come.',
  check({ pages: { all }, unread }) {
    const sells = all.some(
      (page) => isKind(page, 'cart') || isKind(page, 'checkout') || page.actions.some(({ purpose }) => ofCarts.has(purpose)),
    );
    if (!sells) return notAsked(say`Nothing on the pages read puts something into a cart.`);
    const checkout = all.find((page) => isKind(page, 'checkout'));
    if (checkout) return open(say`The checkout was read, and nothing was ordered. Try it once, to the end.`, [checkout]);
    const leading = all.filter(({ actions }) => actions.some(({ purpose }) => purpose === 'go-to-checkout'));
    if (leading.some((page) => leads(page)) || unread.some(isCheckout))
      return open(say`The checkout is known and was not read. Try it once, to the end.`, leading);
    if (leading.length > 0)
      return open(say`What leads to the checkout is a button without an address, and was not pressed. Try it once, to the end.`, leading);
    return open(
      say`Nothing was found that leads to a checkout. Try it once, to the end.`,
      all.filter((page) => isKind(page, 'cart')),
    );
  },
});

const leads = ({ actions }: ReadPage): boolean => actions.some(({ purpose, to }) => purpose === 'go-to-checkout' && to !== null);
const isCheckout = ({ expected }: UnreadAddress): boolean => expected?.includes('checkout') === true;

/** Not known, and where it ends. */
function open(words: string, pages: readonly ReadPage[]): LaunchAnswer {
  const where = pages.slice(0, mostPages).map(({ facts, actions }) => ({
    url: facts.url,
    selector: null,
    words: actions.find(({ purpose }) => purpose === 'go-to-checkout')?.words ?? facts.title,
  }));
  return { state: 'not-known', words, where };
}
/** Pages told; the button stands on every one of many shops. */
const mostPages = 3;
