import { expect, test } from 'vitest';
import { showsOwnPrice } from '@/lib/model/own-price.ts';
import type { PageFacts } from '@/lib/model/page.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';

const { measures } = pageFacts();
const others = {
  count: 3,
  withLink: 3,
  withImage: 3,
  withPrice: 3,
  withDate: 0,
  links: [],
  heading: 'You may also like',
  place: 'main',
} as const;
const shows = (facts: Partial<PageFacts>) => showsOwnPrice(pageFacts({ title: 'Rose tea', tiles: [others], ...facts }));
const beside = 'You may also like Mint tea £4.00 was £5.00 Green tea £6.00';

test.each([
  ['the price stands under the name', { excerpt: `Rose tea £7.50 Add to basket ${beside}`, measures: { ...measures, prices: 5 } }],
  ['only structured data says it', { structured: [{ types: ['Product'], from: 'json-ld' as const, properties: { price: '7.5' } }] }],
  [
    'the text is long, and the price comes after what is kept of it',
    { excerpt: 'Rose tea has a long story.', measures: { ...measures, prices: 5 } },
  ],
])('it has a price: %s', (_, facts) => {
  expect(shows(facts)).toBe(true);
});

test.each([
  [
    'it is sold out, and only what I show beside it has prices',
    { excerpt: `Rose tea Sold out ${beside}`, measures: { ...measures, prices: 3 } },
  ],
  [
    'what stands beside it is reduced, so that there are more amounts than goods',
    { excerpt: `Rose tea ${beside}`, measures: { ...measures, prices: 6 } },
  ],
  ['nothing on the page has one', { excerpt: 'Rose tea. Ask us.', tiles: [] }],
])('it has none: %s', (_, facts) => {
  expect(shows(facts)).toBe(false);
});
