import { expect, test } from 'vitest';
import { buildClickGraph } from '@/lib/graph/build-click-graph.ts';
import { cartFigures } from '@/lib/graph/cart-figures.ts';
import { fewestClicks } from '@/lib/graph/fewest-clicks.ts';
import { stepsTo } from '@/lib/graph/steps-to.ts';
import type { UnreadAddress } from '@/lib/model/site.ts';
import { at, block, siteReading, type FakePage } from '@/tests/fakes/site-reading.ts';

const header = block('header', [
  { to: '/cart', words: 'Cart' },
  { to: '/shop', words: 'Shop' },
]);
const add = { purpose: 'add-to-cart', words: 'Add to cart' } as const;
const cart: FakePage = { kinds: ['cart'], actions: [{ purpose: 'go-to-checkout' }] };
const product = (more: Partial<FakePage> = {}): FakePage => ({ kinds: ['product'], blocks: [header], actions: [add], ...more });

test('a purchase is the way to a product, adding it, and going to the cart', () => {
  const figures = figuresOf({ '/': { blocks: [header] }, '/shop': { kinds: ['catalog'], links: ['/p'] }, '/p': product(), '/cart': cart });
  expect(figures).toMatchObject({ quickest: 4, counted: 1, parts: { catalog: 1, product: 2, inCart: 3, cart: 4, checkout: 5 } });
});

test('a link in the header to an empty cart is no purchase', () => {
  expect(figuresOf({ '/': { blocks: [header] }, '/cart': cart }).quickest).toBeNull();
  const walk = figuresOf({ '/': { blocks: [header], links: ['/p'] }, '/p': product(), '/cart': cart });
  expect(walk.quickest).toBe(3);
});

test('a button to add that stands on a tile of Home counts for its product', () => {
  const home: FakePage = { blocks: [header], links: ['/p'], actions: [{ ...add, product: at('/p') }] };
  expect(figuresOf({ '/': home, '/p': product(), '/cart': cart })).toMatchObject({
    quickest: 2,
    counted: 1,
    parts: { product: 1, inCart: 1 },
  });
});

test('each option that must be chosen is a click', () => {
  const choosy = product({ actions: [{ ...add, choices: 2 }] });
  expect(figuresOf({ '/': { blocks: [header], links: ['/p'] }, '/p': choosy, '/cart': cart }).quickest).toBe(5);
});

test('a drawer that opens by itself holds the way to the checkout; a cart page that comes by itself as well', () => {
  const inDrawer = { purpose: 'go-to-checkout', words: 'Order', hidden: 'dialog' } as const;
  const drawer = product({ blocks: [], actions: [{ ...add, leadsTo: 'cart' }, { purpose: 'open-cart' }, inDrawer] });
  expect(figuresOf({ '/': { links: ['/p'] }, '/p': drawer })).toMatchObject({ quickest: 2, parts: { inCart: 2, cart: 2, checkout: 3 } });
  const leading = product({ actions: [{ ...add, leadsTo: 'cart' }] });
  expect(figuresOf({ '/': { links: ['/p'] }, '/p': leading, '/cart': cart })).toMatchObject({ quickest: 2, parts: { checkout: 3 } });
});

test('how the typical product is bought is told with the button, its choices and what is taken to follow', () => {
  const choosy = product({ actions: [{ ...add, choices: 2, follows: 'Nothing tells what follows' }] });
  const figures = figuresOf({ '/': { blocks: [header], links: ['/p'] }, '/p': choosy, '/cart': cart });
  expect(figures.buying).toEqual({ url: at('/p'), words: 'Add to cart', choices: 2, leadsTo: 'here', note: 'Nothing tells what follows' });
  expect(figuresOf({ '/': { blocks: [header] }, '/cart': cart }).buying).toBeNull();
});

test('where the shop goes to the cart by itself that click is saved', () => {
  const leading = product({ actions: [{ ...add, leadsTo: 'cart' }] });
  expect(figuresOf({ '/': { links: ['/p'] }, '/p': leading }).quickest).toBe(2);
});

test('a cart that is a drawer without an address is opened by one click', () => {
  const drawer = product({ blocks: [], actions: [add, { purpose: 'open-cart', words: 'Bag' }] });
  expect(figuresOf({ '/': { links: ['/p'] }, '/p': drawer }).quickest).toBe(3);
});

test('a cart that could not be read, but is linked, is reached', () => {
  const closed = product({ blocks: [], actions: [add, { purpose: 'open-cart', words: 'Cart', place: 'header', to: at('/cart') }] });
  expect(figuresOf({ '/': { links: ['/p'] }, '/p': closed }).quickest).toBe(3);
});

test('from the page with the button the way to the cart may lead over other pages', () => {
  const bare = product({ blocks: [], links: ['/hub'] });
  expect(figuresOf({ '/': { links: ['/p'] }, '/p': bare, '/hub': { links: ['/cart'] }, '/cart': cart }).quickest).toBe(4);
});

test('without any way to the cart nothing is counted, though the item is in it', () => {
  expect(figuresOf({ '/': { links: ['/p'] }, '/p': product({ blocks: [] }) })).toMatchObject({
    quickest: null,
    counted: 0,
    parts: { inCart: 2, cart: null },
  });
});

test('a shop that only knows buying at once is counted until the checkout', () => {
  const atOnce = product({ blocks: [], actions: [{ purpose: 'buy-now' }] });
  expect(figuresOf({ '/': { links: ['/p'] }, '/p': atOnce })).toMatchObject({ quickest: 2, parts: { checkout: 2 } });
});

test('half of the products lie within the typical figure', () => {
  const far = { kinds: ['catalog'] as const, links: ['/4', '/5'] };
  const figures = figuresOf({
    '/': { blocks: [header], links: ['/1', '/2', '/more'], actions: [{ ...add, product: at('/3') }] },
    '/more': far,
    '/cart': cart,
    '/1': product(),
    '/2': product(),
    '/3': product(),
    '/4': product(),
    '/5': product({ actions: [{ ...add, choices: 3 }] }),
  });
  expect(figures).toMatchObject({ quickest: 2, typical: 3, slowest: 7, counted: 5 });
});

test('an item met only through other products does not count as far while a nearer list is known that was not read', () => {
  const pages: { readonly [path: string]: FakePage } = {
    '/': { blocks: [header], links: ['/shelf'] },
    '/cart': cart,
    '/shelf': { kinds: ['catalog'], blocks: [header], links: ['/1', '/shelf?page=2'] },
    '/1': product({ links: ['/2'] }),
    '/2': product({ links: ['/3'] }),
    '/3': product({ links: ['/4'] }),
    '/4': product(),
  };
  const left = { url: at('/shelf?page=2'), reason: 'more-of-the-same' as const, status: null, inbound: [] };
  // The second page of the shelf is two clicks away: what stands there is reached with three, so only /3 and /4 are uncertain.
  const lists = figuresOf(pages, [{ ...left, expected: ['catalog'] }]);
  expect(lists).toMatchObject({ quickest: 4, slowest: 5, counted: 2 });
  // What is no list shortens nothing, nor does what is known to be closed.
  expect(figuresOf(pages, [{ ...left, expected: ['article'] }])).toMatchObject({ slowest: 7, counted: 4 });
  expect(figuresOf(pages, [{ ...left, expected: ['catalog'], reason: 'robots' }])).toMatchObject({ slowest: 7, counted: 4 });
});

test('an item that a list names is as far as that list says, however many lists are left', () => {
  const pages: { readonly [path: string]: FakePage } = {
    '/': { blocks: [header], links: ['/shelf', '/other'] },
    '/cart': cart,
    '/shelf': { kinds: ['catalog'], blocks: [header], links: ['/shelf?page=2'] },
    '/shelf?page=2': { kinds: ['catalog'], blocks: [header], links: ['/shelf?page=3'] },
    '/shelf?page=3': { kinds: ['catalog'], blocks: [header], links: ['/far'] },
    '/far': product(),
  };
  const left = { url: at('/other'), reason: 'budget' as const, status: null, inbound: [], expected: null };
  expect(figuresOf(pages, [left])).toMatchObject({ slowest: 6, counted: 1 });
});

test('by search it takes Enter, the result, and what the product itself takes', () => {
  const pages = {
    '/': { blocks: [header], links: ['/p'], actions: [{ purpose: 'search' as const }] },
    '/p': product({ actions: [{ ...add, choices: 1 }] }),
    '/cart': cart,
  };
  expect(figuresOf(pages).bySearch).toBe(5);
  expect(figuresOf({ ...pages, '/': { ...pages['/'], actions: [] } }).bySearch).toBeNull();
});

test('on a list of products a button that names none counts for none', () => {
  const list: FakePage = { kinds: ['catalog'], blocks: [header], links: ['/p'], actions: [add] };
  expect(figuresOf({ '/': { blocks: [header] }, '/shop': list, '/p': product(), '/cart': cart }).counted).toBe(1);
});

test('the steps of the quickest way are as many as its clicks and say what is chosen and pressed', () => {
  const reading = siteReading({ '/': { links: ['/p'] }, '/p': product({ actions: [{ ...add, choices: 1 }] }), '/cart': cart });
  const graph = buildClickGraph(reading, 'desktop');
  const tree = fewestClicks(graph, graph.start);
  const steps = stepsTo(tree, tree.where.cart) ?? [];
  expect(steps.map((step) => step.action)).toEqual(['link', 'choose', 'press', 'link']);
  expect(steps.map((step) => step.words)).toEqual(['/p', '', 'Add to cart', 'Cart']);
  expect(steps).toHaveLength(cartFigures(graph, tree).quickest ?? 0);
});

function figuresOf(pages: { readonly [path: string]: FakePage }, unread: readonly UnreadAddress[] = []) {
  const graph = buildClickGraph(siteReading(pages, { unread }), 'desktop');
  return cartFigures(graph, fewestClicks(graph, graph.start));
}
