import { expect, test } from 'vitest';
import { outcomeOf } from '@/tests/fakes/outcome-of.ts';
import { siteReading, type FakePage } from '@/tests/fakes/site-reading.ts';

const basket = { purpose: 'add-to-cart', words: 'Add to basket' } as const;

test('sold-out ends: what cannot be had and shows nothing like it', () => {
  const gone = { types: ['Product'], from: 'json-ld', properties: { availability: 'https://schema.org/OutOfStock' } } as const;
  const tea = (more: FakePage) =>
    siteReading({
      '/': { kinds: ['home'], links: ['/teas'] },
      '/teas': { kinds: ['catalog'], links: ['/tea'] },
      '/tea': { kinds: ['product'], ...more },
    });
  expect(outcomeOf('sold-out-ends', tea({ facts: { structured: [gone] } }))).toMatchObject({
    state: 'found',
    title: '1 product is sold out and leads to nothing else.',
    where: [['/tea', '/tea']],
  });
  expect(outcomeOf('sold-out-ends', tea({ facts: { structured: [gone] }, links: ['/teas'] })).state).toBe('fine');
  expect(outcomeOf('sold-out-ends', tea({ facts: { structured: [gone] }, actions: [basket] })).state).toBe('does-not-apply');
  expect(outcomeOf('sold-out-ends', tea({})).state).toBe('does-not-apply');
});

test('sold out: products that say so where the button to buy would stand, in their own words', () => {
  const button = (words: string) => ({
    words,
    namedBy: 'text' as const,
    place: 'main' as const,
    slot: 'main',
    hidden: null,
    does: 'not-known' as const,
    form: null,
    sendsTo: null,
    method: null,
    inTile: false,
    tileLink: null,
    disabled: true,
  });
  const shop = (...products: readonly FakePage[]) =>
    siteReading({
      '/': { kinds: ['home'], links: products.map((_, index) => `/${index}`) },
      ...Object.fromEntries(products.map((page, index) => [`/${index}`, { kinds: ['product'], ...page }])),
    });
  const has = { actions: [basket] };
  const gone = { facts: { title: 'Honey', controls: [button('Ausverkauft')] } };
  expect(outcomeOf('sold-out', shop(has, gone, gone))).toMatchObject({
    state: 'found',
    severity: 'serious',
    title: '2 of 3 products read are sold out.',
    where: [
      ['/1', 'Ausverkauft'],
      ['/2', 'Ausverkauft'],
    ],
  });
  expect(outcomeOf('sold-out', shop(has, has, gone)).severity).toBe('minor');
  // One of several sizes may be sold out, and what can be bought is not.
  expect(outcomeOf('sold-out', shop(has, { ...has, ...gone })).state).toBe('fine');
  expect(outcomeOf('sold-out', shop(has, { facts: { controls: [{ ...button('Sold out'), inTile: true }] } })).state).toBe('fine');
  expect(outcomeOf('sold-out', shop(has, { facts: { controls: [button('Read about how we sold out of honey in one day')] } })).state).toBe(
    'fine',
  );
});

test('sold out: one size that is gone beside others that are not makes no sold-out product', () => {
  const thing = (type: string, availability: string) =>
    ({ types: [type], from: 'json-ld', properties: { availability: `https://schema.org/${availability}` } }) as const;
  const shop = (...structured: readonly ReturnType<typeof thing>[]) =>
    siteReading({
      '/': { kinds: ['home'], links: ['/tea', '/pot'] },
      '/tea': { kinds: ['product'], facts: { structured } },
      '/pot': { kinds: ['product'], actions: [basket] },
    });

  // The first offer lends its availability to the product.
  const [product, small] = [thing('Product', 'OutOfStock'), thing('Offer', 'OutOfStock')];
  expect(outcomeOf('sold-out', shop(product, small, thing('Offer', 'SoldOut'))).state).toBe('found');
  expect(outcomeOf('sold-out', shop(product, small, thing('Offer', 'InStock'))).state).toBe('fine');
  expect(outcomeOf('sold-out', shop(thing('ProductGroup', 'OutOfStock'), thing('Product', 'InStock'))).state).toBe('fine');
});
