import { expect, test } from 'vitest';
import { newestOf } from '@/lib/audit/facts/listed-reviews.ts';
import { tellReviews } from '@/lib/audit/facts/tell-reviews.ts';
import type { StructuredThing } from '@/lib/model/page-content.ts';
import type { PageFacts } from '@/lib/model/page.ts';
import type { ProductReviews } from '@/lib/model/proof-schema.ts';
import { siteReading } from '@/tests/fakes/site-reading.ts';

const says = (text: string, key: string) => (key === 'review' && /review/i.test(text) ? 1 : 0);
const thing = (types: string, properties: StructuredThing['properties'], from: StructuredThing['from'] = 'json-ld'): StructuredThing => ({
  types: [types],
  from,
  properties,
});
const tell = (facts: Partial<PageFacts>): Partial<ProductReviews> => {
  const [page] = siteReading({ '/p': { kinds: ['product'], facts } }).pages;
  return page ? tellReviews(page, says) : {};
};
const heading = (text: string, level = 3) => ({ level, text, place: 'main', hidden: null }) as const;
const review = (author: string, datePublished: string, ratingValue = '5') => thing('Review', { author, datePublished, ratingValue });

test.each<{ readonly what: string; readonly facts: Partial<PageFacts>; readonly told: Partial<ProductReviews> }>([
  {
    what: 'the rating of the product, not of the shop',
    facts: {
      structured: [
        thing('Organization', { name: 'Shop', ratingValue: '4.9', reviewCount: '1254' }),
        thing('AggregateRating', { ratingValue: '4.9', reviewCount: '1254' }),
        thing('Product', { name: 'Sencha', ratingValue: '4.5', reviewCount: '12' }),
        thing('AggregateRating', { ratingValue: '4.5', reviewCount: '12' }),
      ],
    },
    told: { number: 12, from: 'markup', mean: { value: 4.5, best: 5, ofFive: 4.5 } },
  },
  {
    what: 'nothing of the shop’s rating where the product has none',
    facts: {
      structured: [
        thing('OnlineStore', { ratingValue: '4.9', reviewCount: '1254' }),
        thing('AggregateRating', { ratingValue: '4.9', reviewCount: '1254' }),
        thing('Product', { name: 'Sencha' }),
      ],
    },
    told: { number: 0, from: null, mean: null, newest: null, named: null, anonymous: null, verified: null },
  },
  {
    what: 'the product that is called as the page is, not what others bought',
    facts: {
      title: 'Sencha | Shop',
      structured: [
        thing('Product', { name: 'Kettle', ratingValue: '4', reviewCount: '300' }),
        thing('Product', { name: 'Sencha', ratingValue: '4', reviewCount: '2' }),
      ],
    },
    told: { number: 2 },
  },
  {
    what: 'a scale of ten',
    facts: { structured: [thing('Product', { ratingValue: '9,2', bestRating: '10', ratingCount: '1,040' })] },
    told: { number: 1040, mean: { value: 9.2, best: 10, ofFive: 4.6 } },
  },
  {
    what: 'no mean beyond its scale',
    facts: { structured: [thing('Product', { ratingValue: '92', reviewCount: '3' })] },
    told: { number: 3, mean: null },
  },
  {
    what: 'reviews listed one by one',
    facts: {
      structured: [review('Ada', '2025-03-01'), review('Anonymous', '2026-01-31T10:00:00Z', '4'), review('', '01/02/2026')],
      proof: { seals: [], verified: 1, zoom: false, turn: false },
    },
    told: { number: 3, listed: 3, newest: '2026-01-31', named: 1, anonymous: 2, verified: 1, mean: { value: 4.67, best: 5, ofFive: 4.67 } },
  },
  {
    what: 'once what is listed in two ways of writing',
    facts: { structured: [review('Ada', '2025-03-01'), thing('Review', { author: 'Ada' }, 'microdata'), thing('Review', {}, 'microdata')] },
    told: { number: 2, listed: 2 },
  },
  { what: 'the number in brackets', facts: { headings: [heading('Reviews 4.8 of 5 (1.127)')] }, told: { number: 1127, from: 'heading' } },
  { what: 'the whole number', facts: { headings: [heading('4.8 from 127 reviews')] }, told: { number: 127 } },
  {
    what: 'that a service puts them in by script',
    facts: { assetMarks: ['staticw2.yotpo.com/key'] },
    told: { number: null, from: null, service: 'Yotpo', verified: null },
  },
  {
    what: 'what stands there although a service puts more in',
    facts: { assetMarks: ['cdn.judge.me'], headings: [heading('Reviews (0)')] },
    told: { number: 0, service: 'Judge.me' },
  },
])('a page tells $what', ({ facts, told }) => {
  expect(tell(facts)).toMatchObject(told);
});

test.each([
  [['2024-12-31', '2025-01-01'], '2025-01-01'],
  [['2025-13-01', '2025-00-10', '2025-01-32'], null],
  [['3 May 2025', '20250101', ''], null],
  [['2025-01-012'], null],
])('of %o the newest is %s', (dates, newest) => {
  expect(newestOf(dates)).toBe(newest);
});
