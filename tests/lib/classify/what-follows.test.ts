import { expect, test } from 'vitest';
import { opencart } from '@/lib/catalog/platforms/opencart.ts';
import { shopify } from '@/lib/catalog/platforms/shopify.ts';
import { type Pressing, whatFollows } from '@/lib/classify/what-follows.ts';

const shop = { platform: null, cartPages: new Set(['https://shop.test/cart']), checkoutPages: new Set(['https://shop.test/checkout']) };

const pressing = (purpose: Pressing['purpose'], address: string | null, drawer = false): Pressing => ({
  purpose,
  address,
  hasDrawer: () => drawer,
});

test('a form or handler that names the cart or the checkout leads there, whatever the shop system', () => {
  expect(whatFollows(pressing('add-to-cart', 'https://shop.test/cart'), { ...shop, platform: opencart }).leadsTo).toBe('cart');
  expect(whatFollows(pressing('buy-now', 'https://shop.test/checkout'), shop).leadsTo).toBe('checkout');
});

test('then the shop system decides, and says which it is', () => {
  expect(whatFollows(pressing('add-to-cart', 'https://shop.test/cart/add'), { ...shop, platform: shopify })).toMatchObject({
    leadsTo: 'cart',
  });
  expect(whatFollows(pressing('add-to-cart', null), { ...shop, platform: opencart })).toMatchObject({ leadsTo: 'here' });
  expect(whatFollows(pressing('add-to-cart', null), { ...shop, platform: opencart }).follows).toContain('OpenCart');
});

test('a drawer opens by itself where it is all the cart there is', () => {
  expect(whatFollows(pressing('add-to-cart', null, true), { ...shop, cartPages: new Set() }).leadsTo).toBe('cart');
  expect(whatFollows(pressing('add-to-cart', null, true), shop).leadsTo).toBe('here');
});

test('where nothing tells, the page is taken to stay, and that is said', () => {
  expect(whatFollows(pressing('add-to-cart', null), shop)).toEqual({
    leadsTo: 'here',
    follows: 'Nothing tells what follows: the page is taken to stay',
  });
});

test('opening the cart and going to the checkout need no reason', () => {
  expect(whatFollows(pressing('open-cart', null), shop)).toEqual({ leadsTo: 'cart' });
  expect(whatFollows(pressing('go-to-checkout', null), shop)).toEqual({ leadsTo: 'checkout' });
  expect(whatFollows(pressing('search', 'https://shop.test/cart'), shop)).toEqual({ leadsTo: 'here' });
});
