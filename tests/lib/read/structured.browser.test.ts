import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const json = (text: string) => readHtml(`<script type="application/ld+json">${text}</script>`).structured;

test('a product tells its price and rating itself, and each of its parts is a thing as well', () => {
  const things = json(`{"@context": "https://schema.org", "@type": "Product", "name": "Shoe", "image": ["a.jpg", "b.jpg"],
    "offers": {"@type": "Offer", "price": 12.9, "priceCurrency": "EUR"}, "aggregateRating": {"@type": "AggregateRating", "ratingValue": "4.5", "reviewCount": 7},
    "brand": {"@type": "Brand", "name": "Foot", "url": "https://foot.test"}}`);
  expect(things).toEqual([
    {
      types: ['Product'],
      from: 'json-ld',
      properties: {
        name: 'Shoe',
        image: 'a.jpg',
        'image.count': '2',
        price: '12.9',
        priceCurrency: 'EUR',
        ratingValue: '4.5',
        reviewCount: '7',
        brand: 'Foot',
      },
    },
    { types: ['Offer'], from: 'json-ld', properties: { price: '12.9', priceCurrency: 'EUR' } },
    { types: ['AggregateRating'], from: 'json-ld', properties: { ratingValue: '4.5', reviewCount: '7' } },
    { types: ['Brand'], from: 'json-ld', properties: { name: 'Foot', url: 'https://foot.test' } },
  ]);
});

test.each([
  ['a graph', '{"@graph": [{"@type": "WebSite"}, {"@type": ["LocalBusiness", "Store"]}]}', ['WebSite', 'LocalBusiness Store']],
  ['a list', '[{"@type": "FAQPage", "mainEntity": [{"@type": "Question"}, {"@type": "Question"}]}]', ['FAQPage', 'Question', 'Question']],
  ['types with their address', '{"@type": "http://schema.org/AboutPage"}', ['AboutPage']],
  ['raw line ends in strings', '{"@type": "Product", "description": "two\nlines"}', ['Product']],
  ['a comma too many', '{"@type": "Product", "name": "Shoe",}', ['Product']],
  ['a semicolon at the end', '{"@type": "Product"};', ['Product']],
  ['CDATA around it', '//<![CDATA[\n{"@type": "Product"}\n//]]>', ['Product']],
  [
    'list positions say nothing',
    '{"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": {"@type": "Product"}}]}',
    ['ItemList', 'Product'],
  ],
  ['broken beyond repair', '{"@type": "Product"', []],
  ['nothing', '', []],
  ['null', 'null', []],
  ['hostile names', '{"@type": "Product", "__proto__": {"@type": "X"}, "constructor": "c"}', ['Product', 'X']],
])('%s', (_name, text, types) => {
  expect(json(text).map((thing) => thing.types.join(' '))).toEqual(types);
});

test('microdata gives the same', () => {
  const { structured } = readHtml(`<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Shoe</h1>
    <div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="priceCurrency" content="EUR"><span itemprop="price" content="12.90">12,90 €</span></div></div>`);
  expect(structured.map(({ types, from, properties }) => [types[0], from, properties])).toEqual([
    ['Product', 'microdata', { name: 'Shoe', priceCurrency: 'EUR', price: '12.90' }],
    ['Offer', 'microdata', { priceCurrency: 'EUR', price: '12.90' }],
  ]);
});

test('RDFa gives the same', () => {
  const { structured } = readHtml(
    '<div vocab="https://schema.org/" typeof="Review"><span property="author">Anna</span><span property="schema:ratingValue">5</span></div>',
  );
  expect(structured).toEqual([{ types: ['Review'], from: 'rdfa', properties: { author: 'Anna', ratingValue: '5' } }]);
});

test('Open Graph in the head is no thing', () => {
  expect(readHtml('<head><meta property="og:title" content="Shop"></head>').structured).toEqual([]);
});
