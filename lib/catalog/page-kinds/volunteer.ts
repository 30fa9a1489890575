import { definePageKind } from '../../model/page-kind.ts';

export const volunteer = definePageKind({
  id: 'volunteer',
  label: 'Volunteering',
  signals: [
    { words: 'volunteer', in: 'inbound', weight: 3 },
    { words: 'volunteer', in: 'title', weight: 2 },
    { words: 'volunteer', in: 'heading', weight: 2 },
    { words: 'volunteer', in: 'path', weight: 2 },
    { body: 'volunteer', weight: 2 },
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
