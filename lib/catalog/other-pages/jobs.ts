import { defineOtherPage } from '../../model/page-kind.ts';

export const jobs = defineOtherPage({
  id: 'jobs',
  label: 'about work in the firm',
  signals: [{ body: 'jobs', weight: 2 }],
  against: [
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 1 },
    { sign: 'start', weight: 2 },
  ],
});
