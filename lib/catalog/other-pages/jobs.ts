import { defineOtherPage } from '../../model/page-kind.ts';

export const jobs = defineOtherPage({
  id: 'jobs',
  label: 'about work in the firm',
  signals: [
    { words: 'jobs', in: 'inbound', weight: 3 },
    { words: 'jobs', in: 'title', weight: 2 },
    { words: 'jobs', in: 'heading', weight: 2 },
    { words: 'jobs', in: 'path', weight: 2 },
    { body: 'jobs', weight: 2 },
  ],
  against: [
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 1 },
    { sign: 'start', weight: 2 },
  ],
});
