import { definePageKind } from '../../model/page-kind.ts';

export const press = definePageKind({
  id: 'press',
  label: 'Press',
  signals: [
    { words: 'press', in: 'inbound', weight: 3 },
    { words: 'press', in: 'title', weight: 2 },
    { words: 'press', in: 'heading', weight: 2 },
    { words: 'press', in: 'path', weight: 2 },
    { sign: 'dated-titles', weight: 2 },
    { body: 'press', weight: 2 },
  ],
  against: [
    { sign: 'price-tiles', atLeast: 4, weight: 3 },
    { sign: 'buy-tiles', atLeast: 3, weight: 1 },
    { sign: 'in-blog-folder', weight: 2 },
    { sign: 'start', weight: 2 },
    { sign: 'buy-control', weight: 2 },
    { sign: 'sells', weight: 3 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 2 },
  ],
});
