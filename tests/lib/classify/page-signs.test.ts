import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { pageSigns } from '@/lib/classify/page-signs.ts';
import { pageFacts } from '../../fakes/page-facts.ts';

test.each([
  ['12 products, sorted by price', 1],
  ['All of 1 234 products', 1],
  ['Call 030 54 93 90 Products like this one', 0],
  ['Our products are made by hand', 0],
])('%j counts goods: %i', (excerpt, count) => {
  expect(pageSigns(pageFacts({ excerpt }), [], vocabulary)['item-count'] ?? 0).toBe(count);
});

const marked = (type: string, properties: { readonly [name: string]: string }) =>
  pageSigns(pageFacts({ structured: [{ types: [type], from: 'json-ld', properties }] }), [], vocabulary)['product-markup'];

test('a book with a price is sold, one that is only told of is not', () => {
  expect(marked('Book', { name: 'The Long Walk', price: '19', priceCurrency: 'EUR' })).toBe(1);
  expect(marked('Book', { name: 'The Long Walk' })).toBeUndefined();
  expect(marked('Event', { name: 'The Long Walk', price: '19' })).toBeUndefined();
});
