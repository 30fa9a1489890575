import { expect, test } from 'vitest';
import { dropMereLinks } from '@/lib/classify/drop-mere-links.ts';
import type { PageKindId } from '@/lib/model/page-kind.ts';
import type { PageAction, ReadPage } from '@/lib/model/site.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';

const action = (to: string | null, purpose: PageAction['purpose'] = 'buy-now'): PageAction => ({
  purpose,
  words: 'Buy now',
  place: 'main',
  hidden: null,
  slot: null,
  to,
  choices: 0,
  leadsTo: 'here',
  product: null,
  confidence: 0.9,
  evidence: '',
});
const page = (path: string, kind: PageKindId, actions: readonly PageAction[] = []): ReadPage => ({
  facts: pageFacts({ url: `https://shop.example${path}` }),
  kinds: [{ kind, confidence: 0.9, evidence: [] }],
  sections: [],
  actions,
  soft404: false,
});
const pages = [page('/mug', 'product'), page('/cart', 'cart')];
const left = (one: PageAction) => dropMereLinks([page('/', 'home', [one]), ...pages])[0]?.actions;

test('“Buy now” on a link to a product is a link to a product', () => {
  expect(left(action('https://shop.example/mug'))).toEqual([]);
});

test.each([
  ['a button', action(null)],
  ['a link to the cart', action('https://shop.example/cart')],
  ['an address that acts and was not read', action('https://shop.example/?add-to-cart=7')],
  ['a link that books', action('https://shop.example/mug', 'book')],
])('%s stays what it is', (_, one) => {
  expect(left(one)).toEqual([one]);
});

test('a link to the log-in stays what it is: who is known there buys', () => {
  const field = (type: string) => ({ name: type, type, label: type, required: true, filled: false });
  const form = { action: null, method: 'post', place: 'main', words: 'Log in', fields: [field('email'), field('password')] } as const;
  const door: ReadPage = { ...page('/log-in', 'home'), facts: pageFacts({ url: 'https://shop.example/log-in', forms: [form] }), kinds: [] };
  const add = action('https://shop.example/log-in', 'add-to-cart');
  expect(dropMereLinks([page('/mug', 'product', [add]), door])[0]?.actions).toEqual([add]);
});

test('what puts the product of the page itself into the cart stays, wherever it leads', () => {
  const add = action('https://shop.example/orders', 'add-to-cart');
  const orders = page('/orders', 'account');
  expect(dropMereLinks([page('/mug', 'product', [add]), orders])[0]?.actions).toEqual([add]);
  expect(dropMereLinks([page('/', 'home', [add]), orders])[0]?.actions).toEqual([]);
});
