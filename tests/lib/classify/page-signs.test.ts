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

const stepsIn = (headings: readonly string[]) =>
  pageSigns(pageFacts({ headings: headings.map((text) => ({ level: 3, text, place: 'main' as const, hidden: null })) }), [], vocabulary)[
    'numbered-steps'
  ] ?? 0;

test.each([
  [['Step 1: choose', 'Step 2: measure', 'Step 3: order'], 3],
  [['1. Schritt', '2. Schritt', '3. Schritt', 'Fertig'], 3],
  [['第一步：选择', '第二步：测量', '第三步：下单'], 3],
  [['1단계 고르기', '2단계 재기', '3단계 주문하기'], 3],
  [['STEP1 お問い合わせ', 'STEP2 ヒアリング', 'STEP3 お見積り'], 3],
  [['Step by step', 'One step further', 'In 3 Schritten'], 0],
  [['Step 1', 'Step 2'], 0],
])('of the headings %j some count steps: %i', (headings, count) => {
  expect(stepsIn(headings)).toBe(count);
});
