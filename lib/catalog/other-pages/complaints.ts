import { defineOtherPage } from '../../model/page-kind.ts';

export const complaints = defineOtherPage({
  id: 'complaints',
  label: 'about complaints',
  signals: [
    { words: 'complaints', in: 'inbound', weight: 3 },
    { words: 'complaints', in: 'title', weight: 2 },
    { words: 'complaints', in: 'heading', weight: 2 },
    { words: 'complaints', in: 'path', weight: 2 },
  ],
  against: [
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 1 },
    { sign: 'start', weight: 2 },
  ],
});
