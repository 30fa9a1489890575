import { definePageKind } from '../../model/page-kind.ts';

export const membership = definePageKind({
  id: 'membership',
  label: 'Membership',
  signals: [
    { words: 'membership', in: 'inbound', weight: 3 },
    { words: 'membership', in: 'title', weight: 2 },
    { words: 'membership', in: 'heading', weight: 2 },
    { words: 'membership', in: 'path', weight: 2 },
    { body: 'membership', weight: 2 },
  ],
  against: [
    { sign: 'in-blog-folder', weight: 2 },
    { sign: 'start', weight: 2 },
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 2 },
  ],
});
