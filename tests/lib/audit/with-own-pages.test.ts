import { expect, test } from 'vitest';
import { withOwnPages } from '@/lib/audit/with-own-pages.ts';
import type { Control, Form, Place } from '@/lib/model/page.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';
import { at, link } from '@/tests/fakes/site-reading.ts';

const form = (place: Place, label: string): Form => ({
  action: null,
  method: 'post',
  place,
  words: '',
  fields: [{ name: '', type: 'text', label, required: false, filled: false }],
});
const button = (place: Place, words: string, inForm: number | null): Control => ({
  words,
  namedBy: 'text',
  place,
  slot: place,
  hidden: null,
  does: 'submit',
  form: inForm,
  sendsTo: null,
  method: 'post',
  inTile: false,
  tileLink: null,
  disabled: false,
});

/** As the server sends it with an empty cart: a search in the head. */
const read = pageFacts({
  url: at('/cart'),
  forms: [form('main', 'Coupon'), form('header', 'Search')],
  controls: [button('header', 'Find', 1), button('main', 'Use', 0), button('main', 'Continue', null)],
});
/** As it stands in the tab with something in it, stripped of all words but a few. */
const opened = pageFacts({
  url: at('/cart'),
  source: 'tab',
  forms: [form('header', ''), form('main', 'Quantity')],
  controls: [button('header', 'Cart', 0), button('main', 'Remove', 1)],
  links: [link({ to: '/checkout', words: 'Checkout' }), link({ to: '/cart', words: 'Cart', place: 'menu' })],
});

test('a cart that the user opened gains its own content, and keeps the head in which it was read', () => {
  const [both] = withOwnPages([read], [opened]);
  expect(both?.source).toBe('tab');
  expect(both?.forms.map(({ fields }) => fields[0]?.label)).toEqual(['Search', 'Quantity']);
  expect(both?.controls.map(({ words, form: inForm }) => [words, inForm])).toEqual([
    ['Find', 0],
    ['Remove', 1],
  ]);
  expect(both?.links.map(({ words }) => words)).toEqual(['Checkout']);
});

test('what was not read before is added as it is, and the others stay', () => {
  const other = pageFacts({ url: at('/') });
  const checkout = { ...opened, url: at('/checkout') };
  expect(withOwnPages([other], [checkout])).toEqual([other, checkout]);
});
