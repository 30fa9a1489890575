import type { Platform } from '../model/platform.ts';
import { say } from '../model/say.ts';
import type { PageAction, ReadPage } from '../model/site.ts';

/**
 * The ways to cart and checkout in the window that some shop systems open once something was put into the cart. With nothing in it they
 * stand nowhere, so no page that was read has them. They come before what stands behind the window.
 */
export function offerAfterAdd(pages: readonly ReadPage[], platform: Platform | null): readonly ReadPage[] {
  const offers = platform?.offersAfterAdd;
  if (!offers) return pages;
  const evidence = say`It stands in the window that opens then, as ${platform.label} does it`;
  const way = (purpose: PageAction['purpose'], words: string, leadsTo: PageAction['leadsTo']): PageAction => ({
    purpose,
    words,
    place: 'header',
    hidden: null,
    slot: null,
    to: null,
    choices: 0,
    leadsTo,
    product: null,
    confidence: 0.7,
    evidence,
  });
  const both = [way('open-cart', offers.cart, 'cart'), way('go-to-checkout', offers.checkout, 'checkout')];
  return pages.map((page) => (page.actions.some(putsOwn) ? { ...page, actions: [...both, ...page.actions] } : page));
}

/** What is sold on the page itself. */
const putsOwn = ({ purpose, product, leadsTo }: PageAction) => purpose === 'add-to-cart' && product === null && leadsTo === 'here';
