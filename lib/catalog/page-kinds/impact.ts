import { definePageKind } from '../../model/page-kind.ts';

export const impact = definePageKind({
  id: 'impact',
  label: 'Impact',
  signals: [
    { words: 'impact', in: 'inbound', weight: 3 },
    { words: 'impact', in: 'title', weight: 2 },
    { words: 'impact', in: 'heading', weight: 2 },
    { words: 'impact', in: 'path', weight: 2 },
    { body: 'impact', weight: 1 },
  ],
  against: [
    { sign: 'called-else', weight: 1 },
    { sign: 'in-blog-folder', weight: 2 },
    { sign: 'start', weight: 2 },
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 2 },
  ],
});
