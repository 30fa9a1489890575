import { definePageKind } from '../../model/page-kind.ts';

export const reports = definePageKind({
  id: 'reports',
  label: 'Reports',
  signals: [
    { words: 'reports', in: 'inbound', weight: 3 },
    { words: 'reports', in: 'title', weight: 2 },
    { words: 'reports', in: 'heading', weight: 2 },
    { words: 'reports', in: 'path', weight: 2 },
    { body: 'reports', weight: 2 },
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
