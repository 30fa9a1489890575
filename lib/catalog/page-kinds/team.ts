import { definePageKind } from '../../model/page-kind.ts';

export const team = definePageKind({
  id: 'team',
  label: 'Team',
  signals: [
    { words: 'team', in: 'inbound', weight: 3 },
    { words: 'team', in: 'title', weight: 2 },
    { words: 'team', in: 'heading', weight: 2 },
    { words: 'team', in: 'path', weight: 2 },
    { sign: 'job-titles', atLeast: 3, weight: 2 },
    { sign: 'people-named', weight: 2 },
    { body: 'team', weight: 2 },
  ],
  against: [
    { sign: 'price-tiles', atLeast: 4, weight: 3 },
    { sign: 'buy-tiles', atLeast: 3, weight: 1 },
    { body: 'jobs', weight: 3 },
    { sign: 'in-blog-folder', weight: 2 },
    { sign: 'start', weight: 2 },
    { sign: 'buy-control', weight: 2 },
    { sign: 'sells', weight: 3 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 2 },
  ],
});
