import { definePageKind } from '../../model/page-kind.ts';

export const firstVisit = definePageKind({
  id: 'first-visit',
  label: 'First visit',
  signals: [
    { words: 'first-visit', in: 'inbound', weight: 3 },
    { words: 'first-visit', in: 'title', weight: 2 },
    { words: 'first-visit', in: 'heading', weight: 2 },
    { words: 'first-visit', in: 'path', weight: 2 },
    { body: 'first-visit', weight: 2 },
  ],
  against: [
    { sign: 'called-else', weight: 1 },
    { sign: 'price-tiles', atLeast: 4, weight: 3 },
    { sign: 'buy-tiles', atLeast: 3, weight: 1 },
    { sign: 'start', weight: 2 },
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 2 },
  ],
});
