import { definePageKind } from '../../model/page-kind.ts';

export const sizeGuide = definePageKind({
  id: 'size-guide',
  label: 'Size guide',
  signals: [
    { words: 'size-guide', in: 'inbound', weight: 3 },
    { words: 'size-guide', in: 'title', weight: 2 },
    { words: 'size-guide', in: 'heading', weight: 2 },
    { words: 'size-guide', in: 'path', weight: 2 },
    { body: 'size-guide', weight: 2 },
  ],
  against: [
    { sign: 'price-tiles', atLeast: 4, weight: 3 },
    { sign: 'buy-tiles', atLeast: 3, weight: 1 },
    { sign: 'start', weight: 2 },
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 2 },
  ],
});
