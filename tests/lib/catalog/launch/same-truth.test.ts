import { expect, test } from 'vitest';
import { judge } from '@/tests/fakes/judge.ts';
import { launchOf } from '@/tests/fakes/launch-of.ts';
import { siteReading, type FakePage } from '@/tests/fakes/site-reading.ts';

const basket = { purpose: 'add-to-cart' } as const;
const gone = { types: ['Product'], from: 'json-ld' as const, properties: { availability: 'https://schema.org/OutOfStock' } };
const soldOut: FakePage = { kinds: ['product'], facts: { structured: [gone] } };
const shop = siteReading({
  '/': { kinds: ['home'], links: ['/a', '/b', '/c', 'https://ec.europa.eu/consumers/odr/'] },
  '/a': soldOut,
  '/b': soldOut,
  '/c': { kinds: ['product'], actions: [basket] },
});
const factOf = (id: string) =>
  judge(shop)
    .drivingAway.flatMap(({ facts }) => facts)
    .find((fact) => fact.id === id);

test('a shop whose products are sold out reads so before launch and among what drives visitors away', () => {
  expect(launchOf('sold-out', shop)).toMatchObject({
    state: 'needs-look',
    words: '2 of 3 products read are sold out.',
    where: [
      ['/a', '/a'],
      ['/b', '/b'],
    ],
  });
  expect(factOf('sold-out')).toMatchObject({ count: 2, of: 3 });
});

test('a link to a service that was closed is named with what to do, and counts as one that leads nowhere', () => {
  const { words, state } = launchOf('dead-links', shop);
  expect(state).toBe('needs-look');
  expect(words).toMatch(/European platform for settling disputes online was closed on 20 July 2025\. Delete the paragraph/);
  expect(factOf('broken-links')).toMatchObject({ count: 1 });
});

test('where nothing is sold, nothing can be sold out', () => {
  expect(launchOf('sold-out', siteReading({ '/': { kinds: ['home'] } })).state).toBe('does-not-apply');
});
