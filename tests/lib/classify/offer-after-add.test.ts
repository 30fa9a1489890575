import { expect, test } from 'vitest';
import { offerAfterAdd } from '@/lib/classify/offer-after-add.ts';
import { evershop } from '@/lib/catalog/platforms/evershop.ts';
import { opencart } from '@/lib/catalog/platforms/opencart.ts';
import { judge } from '@/tests/fakes/judge.ts';
import { siteReading, type FakePage } from '@/tests/fakes/site-reading.ts';

const header: FakePage['actions'] = [{ purpose: 'open-cart', words: 'Cart', place: 'header' }];
const shop = siteReading({
  '/': { kinds: ['home'], links: ['/bowls', '/bowls/black'], actions: header },
  '/bowls': { kinds: ['catalog'], links: ['/bowls/black'], actions: header },
  '/bowls/black': { kinds: ['product'], actions: [...header, { purpose: 'add-to-cart', words: 'Add to cart', choices: 1 }] },
});

test('where a window opens after adding, cart and checkout are one press further, by the words of that window', () => {
  const { stations, clicksToGoal } = judge({ ...shop, pages: offerAfterAdd(shop.pages, evershop) });
  expect(clicksToGoal.cart?.desktop?.parts).toEqual({ catalog: 1, product: 1, inCart: 3, cart: 4, checkout: 4 });
  expect(stations?.desktop.cart?.map(({ words }) => words)).toEqual(['/bowls/black', '', 'Add to cart', 'View Cart']);
  expect(stations?.desktop.checkout?.at(-1)?.words).toBe('Checkout');
});

test('it is offered where something is sold, and never to an empty cart', () => {
  const offered = offerAfterAdd(shop.pages, evershop).map(({ actions }) => actions.length);
  expect(offered).toEqual([1, 1, 4]);
  const unsold = siteReading({ '/': { kinds: ['home'], actions: header } });
  expect(judge({ ...unsold, pages: offerAfterAdd(unsold.pages, evershop) }).clicksToGoal.cart?.desktop?.parts.checkout ?? null).toBeNull();
});

test('other systems are left as they are', () => {
  expect(offerAfterAdd(shop.pages, opencart)).toBe(shop.pages);
  expect(offerAfterAdd(shop.pages, null)).toBe(shop.pages);
});
