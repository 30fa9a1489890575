import { definePageKind } from '../../model/page-kind.ts';

export const supporters = definePageKind({
  id: 'supporters',
  label: 'Supporters',
  signals: [
    { words: 'supporters', in: 'inbound', weight: 3 },
    { words: 'supporters', in: 'title', weight: 2 },
    { words: 'supporters', in: 'heading', weight: 2 },
    { words: 'supporters', in: 'path', weight: 2 },
    { body: 'supporters', weight: 2 },
  ],
  against: [
    { sign: 'price-tiles', atLeast: 4, weight: 3 },
    { sign: 'buy-tiles', atLeast: 3, weight: 1 },
    { sign: 'in-blog-folder', weight: 2 },
    { sign: 'start', weight: 2 },
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 2 },
  ],
});
