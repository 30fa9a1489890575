import { defineOtherPage } from '../../model/page-kind.ts';

export const compare = defineOtherPage({
  id: 'compare',
  label: 'a comparison of goods',
  signals: [
    { words: 'compare', in: 'inbound', weight: 3 },
    { words: 'compare', in: 'title', weight: 2 },
    { words: 'compare', in: 'heading', weight: 2 },
    { words: 'compare', in: 'path', weight: 2 },
  ],
  against: [
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 1 },
    { sign: 'start', weight: 2 },
  ],
});
