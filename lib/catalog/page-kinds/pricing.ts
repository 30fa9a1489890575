import { definePageKind } from '../../model/page-kind.ts';

export const pricing = definePageKind({
  id: 'pricing',
  label: 'Prices',
  signals: [
    { words: 'pricing', in: 'inbound', weight: 3 },
    { words: 'pricing', in: 'title', weight: 2 },
    { words: 'pricing', in: 'heading', weight: 2 },
    { words: 'pricing', in: 'path', weight: 2 },
    { sign: 'own-price', atLeast: 3, weight: 2 },
    { body: 'pricing', weight: 2 },
  ],
  against: [
    { sign: 'numbered-steps', weight: 3 },
    { sign: 'called-else', weight: 1 },
    { sign: 'in-blog-folder', weight: 2 },
    { sign: 'start', weight: 2 },
    { sign: 'buy-control', weight: 2 },
    { sign: 'sells', weight: 3 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 2 },
  ],
});
