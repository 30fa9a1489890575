import { definePageKind } from '../../model/page-kind.ts';

export const terms = definePageKind({
  id: 'terms',
  label: 'Terms',
  signals: [
    { words: 'terms', in: 'inbound', weight: 3 },
    { words: 'terms', in: 'title', weight: 2 },
    { words: 'terms', in: 'heading', weight: 2 },
    { words: 'terms', in: 'path', weight: 2 },
    { words: 'terms', in: 'text', weight: 1 },
    { sign: 'numbered-clauses', weight: 2 },
    { body: 'terms', weight: 2 },
  ],
  against: [
    { sign: 'called-else', weight: 3 },
    { words: 'article', in: 'path', weight: 2 },
    { sign: 'called-else', weight: 3 },
    { sign: 'price-tiles', atLeast: 4, weight: 3 },
    { sign: 'buy-tiles', atLeast: 3, weight: 1 },
    { sign: 'start', weight: 2 },
    { sign: 'buy-control', weight: 2 },
    { sign: 'sells', weight: 3 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'below-article-list', weight: 1 },
    { sign: 'contact-form', weight: 1 },
  ],
});
