import { expect, test } from 'vitest';
import { withoutOwnCount } from '@/lib/classify/own-count.ts';
import { withoutOwnCounts } from '@/lib/classify/without-own-counts.ts';
import type { Control, Link } from '@/lib/model/page.ts';
import { catalog } from '@/tests/fakes/judge.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';
import { at, block } from '@/tests/fakes/site-reading.ts';

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
  const [link] = block('main', [{ to: '/carts/golf-48', words: 'Cart 48' }]).links;
  expect(named([], link ? [link] : [])).toEqual(['Cart 48']);
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
