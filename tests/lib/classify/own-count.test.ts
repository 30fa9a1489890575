import { expect, test } from 'vitest';
import { withoutOwnCount } from '@/lib/classify/own-count.ts';
import { withoutCartLines } from '@/lib/classify/own-goods.ts';
import { withoutOwnCounts } from '@/lib/classify/without-own-counts.ts';
import type { Control, Link } from '@/lib/model/page.ts';
import { catalog } from '@/tests/fakes/judge.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';
import { at, block, link, siteReading } from '@/tests/fakes/site-reading.ts';

test.each([
  ['Shopping cart with 0 items', 'Shopping cart'],
  ['View Cart (1)', 'View Cart'],
  ['3 items in your basket', 'basket'],
  ['Cart: $1,250.00', 'Cart'],
  ['Warenkorb enthält 2 Positionen. Der Gesamtwert beträgt 41,80 €.', 'Warenkorb'],
  ['Mein Warenkorb 0', 'Mein Warenkorb'],
  ['Panier 0,00 €', 'Panier'],
  ['Košík 120 Kč', 'Košík'],
  ['カート 0点', 'カート'],
  ['购物车(3)', '购物车'],
  ['0 item(s) - $0.00', 'item(s)'],
  ['€0.00', 'Cart'],
  ['3', 'Cart'],
  ['Your cart is empty', 'Your cart is empty'],
])('“%s” is called “%s”, whatever one has in it', (words, name) => {
  expect(withoutOwnCount(words, catalog.vocabulary)).toBe(name);
});

const control = (words: string, change: Partial<Control> = {}): Control => ({
  words,
  namedBy: 'label',
  place: 'header',
  slot: 'header>div>button.round',
  hidden: null,
  does: 'not-known',
  form: null,
  sendsTo: null,
  method: null,
  inTile: false,
  tileLink: null,
  disabled: false,
  ...change,
});
const named = (controls: readonly Control[], links: readonly Link[] = []) => {
  const page = withoutOwnCounts(pageFacts({ controls, links }), catalog.vocabulary);
  return [...page.controls, ...page.links].map(({ words }) => words);
};

test('two visits with other things in the cart name its button alike, in the header and beside a product', () => {
  const [one, other] = [0, 7].map((count) =>
    named([control(`Basket with ${count} items`), control(`View basket (${count})`, { place: 'main' })]),
  );
  expect(one).toEqual(other);
  expect(named([control('$12.00', { slot: 'header>div>button.mini-cart' })])).toEqual(['Cart']);
});

test('what counts something else keeps its number: goods, pages, telephone numbers, a shop that sells carts', () => {
  const words = ['Top 10', '24 h help: 555 0100', 'Page 2'];
  expect(named(words.map((one) => control(one)))).toEqual(words);
  expect(named([control('Golf cart 48', { place: 'main', inTile: true })])).toEqual(['Golf cart 48']);
  const [cart] = block('main', [{ to: '/carts/golf-48', words: 'Cart 48' }]).links;
  expect(named([], cart ? [cart] : [])).toEqual(['Cart 48']);
});

test('a page without a count is the same page, and one with a count becomes the same page each time', () => {
  const plain = pageFacts({ controls: [control('Basket')], blocks: [block('header', [{ to: '/cart', words: 'Cart' }])] });
  expect(withoutOwnCounts(plain, catalog.vocabulary)).toBe(plain);
  const header = block('header', [
    { to: '/cart', words: 'Cart (2)' },
    { to: '/top-10', words: 'Top 10' },
  ]);
  const counted = pageFacts({ url: at('/a'), blocks: [header] });
  const once = withoutOwnCounts(counted, catalog.vocabulary);
  expect(withoutOwnCounts(counted, catalog.vocabulary)).toBe(once);
  expect(once.blocks[0]?.links.map(({ words }) => words)).toEqual(['Cart', 'Top 10']);
  // Its other pages share the menu.
  expect(withoutOwnCounts(pageFacts({ url: at('/b'), blocks: [header] }), catalog.vocabulary).blocks[0]).toBe(once.blocks[0]);
});

const thing = (to: string, words: string, namedBy: Link['namedBy'] = 'text') =>
  link({ to, words, namedBy, place: 'header', hidden: 'collapsed' });
const goods = [thing('/macbook', 'MacBook', 'image'), thing('/macbook', 'MacBook')];
const leads = [thing('/cart', 'View cart'), thing('/checkout', 'Checkout')];
const kept = (links: readonly Link[]) =>
  withoutOwnCounts(pageFacts({ blocks: [block('header', links)] }), catalog.vocabulary).blocks[0]?.links.map(({ words }) => words);

test('a small cart in the head holds no goods: they are the reader’s own', () => {
  expect(kept([...goods, ...leads])).toEqual(['View cart', 'Checkout']);
});

test('a menu with pictures keeps them, and so does a closed part that leads to no checkout', () => {
  const open = { ...thing('/checkout', 'Checkout'), hidden: null };
  expect(kept([...goods, open])).toEqual(['MacBook', 'MacBook', 'Checkout']);
  expect(kept([...goods, thing('/teas', 'Teas')])).toEqual(['MacBook', 'MacBook', 'Teas']);
});

test('what lies in one’s own cart is read for no sample of the goods', () => {
  const links = [...goods, link({ to: '/checkout', words: 'Checkout' })];
  const [cart, list] = siteReading({ '/cart': { kinds: ['cart'], links }, '/all': { kinds: ['catalog'], links } }).pages;
  expect(cart && withoutCartLines(cart).facts.links.map(({ words }) => words)).toEqual(['Checkout']);
  expect(list && withoutCartLines(list).facts.links).toHaveLength(3);
});
