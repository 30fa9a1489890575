import { defineOtherPage } from '../../model/page-kind.ts';

export const accessibility = defineOtherPage({
  id: 'accessibility',
  label: 'a statement on accessibility',
  signals: [
    { words: 'accessibility', in: 'inbound', weight: 3 },
    { words: 'accessibility', in: 'title', weight: 2 },
    { words: 'accessibility', in: 'heading', weight: 2 },
    { words: 'accessibility', in: 'path', weight: 2 },
  ],
  against: [
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 1 },
    { sign: 'start', weight: 2 },
  ],
});
