import { definePageKind } from '../../model/page-kind.ts';

export const locations = definePageKind({
  id: 'locations',
  label: 'Locations',
  signals: [
    { words: 'locations', in: 'inbound', weight: 3 },
    { words: 'locations', in: 'title', weight: 2 },
    { words: 'locations', in: 'heading', weight: 2 },
    { words: 'locations', in: 'path', weight: 2 },
    { sign: 'ways-to-reach', weight: 1 },
    { sign: 'telephones', atLeast: 3, weight: 2 },
    { sign: 'addresses', atLeast: 2, weight: 2 },
    { sign: 'hour-spans', atLeast: 4, weight: 1 },
    { body: 'locations', weight: 2 },
  ],
  against: [
    { words: 'privacy', in: 'path', weight: 3 },
    { words: 'terms', in: 'path', weight: 3 },
    { sign: 'called-else', weight: 1 },
    { sign: 'start', weight: 2 },
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 2 },
  ],
});
