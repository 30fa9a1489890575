import { definePageKind } from '../../model/page-kind.ts';

export const portfolio = definePageKind({
  id: 'portfolio',
  label: 'Work and gallery',
  signals: [
    { words: 'portfolio', in: 'inbound', weight: 3 },
    { words: 'portfolio', in: 'title', weight: 2 },
    { words: 'portfolio', in: 'heading', weight: 2 },
    { words: 'portfolio', in: 'path', weight: 2 },
    { sign: 'picture-tiles', atLeast: 4, weight: 1 },
    { sign: 'pictures-alone', weight: 2 },
    { body: 'portfolio', weight: 2 },
  ],
  against: [
    { sign: 'in-blog-folder', weight: 2 },
    { sign: 'start', weight: 2 },
    { sign: 'single-text', weight: 1 },
    { sign: 'buy-control', weight: 2 },
    { sign: 'sells', weight: 3 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 2 },
    { sign: 'price-tiles', atLeast: 4, weight: 2 },
  ],
});
