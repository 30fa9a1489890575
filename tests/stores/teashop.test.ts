import { afterAll, beforeEach, expect, test } from 'vitest';
import { shopperIn } from './shopper-in-node.ts';
import { startStore } from './start-store.ts';

const store = await startStore('teashop');
afterAll(() => store.close());
beforeEach(() => store.reset());

const onlySession = () => Object.values(store.counters().sessions)[0];

test('a posted form fills the cart of one session and leads back with a notice', async () => {
  const shopper = shopperIn(store);
  const back = await shopper.submit('/cart/add', { product: 'sencha-spring', 'choice-0': '100 g', back: '/green-and-white/sencha-spring' });
  expect(back.address).toBe('/green-and-white/sencha-spring');
  expect(back.html).toContain('Sencha Spring is in your basket.');
  expect(onlySession()?.cart).toEqual([{ product: 'sencha-spring', options: ['100 g'], quantity: 1 }]);
  expect((await shopper.follow('/cart')).html).toContain('£18.62');
  expect((await shopperIn(store).follow('/cart')).html).toContain('nothing in it yet');
});

test('a required option left open puts nothing into the cart', async () => {
  const shown = await shopperIn(store).submit('/cart/add', { product: 'sencha-spring' });
  expect(shown.html).toContain('Please choose first: Weight.');
  expect(onlySession()?.cart).toEqual([]);
});

test('the gift card leads to the cart by itself', async () => {
  const shown = await shopperIn(store).submit('/cart/add', { product: 'gift-card', 'choice-0': '£35' });
  expect(shown.address).toBe('/cart');
  expect(shown.html).toContain('£35.00');
});

test('a way back to another site is not taken', async () => {
  const shown = await shopperIn(store).submit('/cart/add', { product: 'genmaicha', back: '//elsewhere.example/' });
  expect(shown.address).toBe('/');
});

test('reading changes nothing and opens no session', async () => {
  const shopper = shopperIn(store);
  for (const address of ['/', '/shop?colour=green&sort=name', '/cart', '/checkout', '/account', '/tastings/2031/07', '/de/'])
    await shopper.follow(address);
  expect(store.counters()).toMatchObject({ acting: [], sessions: {} });
});

test.each([
  [
    'add-to-cart',
    '/black-tea?add-to-cart=102',
    {
      cart: [
        { product: 'harbour-morning', options: [], quantity: 1 },
        { product: 'alder-breakfast', options: [], quantity: 1 },
      ],
    },
  ],
  ['remove-from-cart', '/cart/remove?key=alder-breakfast', { cart: [] }],
  ['log-out', '/logout', { loggedIn: false }],
  ['log-out', '/account/logout', { loggedIn: false }],
  ['log-out', '/my/see-you-soon', { loggedIn: false }],
  ['currency', '/contact?currency=EUR', { currency: 'EUR' }],
  ['lang', '/journal?lang=de', { language: 'de' }],
  ['add-to-wishlist', '/wishlist/add/iron-teapot', { wishlist: ['iron-teapot'] }],
  ['unsubscribe', '/newsletter/unsubscribe?token=91ab2d', { marks: ['unsubscribe 91ab2d'] }],
  ['vote', '/vote?article=orange-pekoe&answer=yes', { marks: ['vote orange-pekoe yes'] }],
  ['review-helpful', '/reviews/helpful?review=101-0&back=/', { marks: ['helpful 101-0'] }],
  ['delete-address', '/account/address/1', { marks: ['delete address 1'] }],
])('%s: GET %s acts and is counted', async (act, address, after) => {
  const shopper = shopperIn(store);
  await shopper.submit('/__login', {});
  await shopper.submit('/cart/add', { product: 'alder-breakfast' });
  const shown = await shopper.follow(address);
  expect(shown.status).toBe(200);
  expect(store.counters().acting.at(-1)).toEqual({ act, method: 'GET', address });
  const { cart, ...expected } = after as { cart?: unknown[] };
  expect(onlySession()).toMatchObject(expected);
  if (cart !== undefined) expect(new Set(onlySession()?.cart)).toEqual(new Set(cart));
});

test('signing in shows the links that sign out, one of them with an innocent path', async () => {
  const shopper = shopperIn(store);
  await shopper.submit('/account/login', { email: 'sam@home.example', password: 'any' });
  const { html } = await shopper.follow('/account');
  expect(html).toContain('<a href="/logout">Not you?</a>');
  expect(html).toContain('<a href="/my/see-you-soon">Log out</a>');
  expect(html).toContain('<a data-method="delete" href="/account/address/1">Delete</a>');
  expect(onlySession()?.loggedIn).toBe(true);
});

test('filters lead to ever new addresses', async () => {
  const { html } = await shopperIn(store).follow('/shop?origin=china&caffeine=medium&colour=red');
  expect(html).toContain('/shop?origin=china&amp;caffeine=medium&amp;colour=red&amp;view=list');
});

test('questions are marked up as such in one language only', async () => {
  const shopper = shopperIn(store);
  expect((await shopper.follow('/questions')).html).toContain('FAQPage');
  expect((await shopper.follow('/de/haeufige-fragen')).html).not.toContain('FAQPage');
});
