import { definePageKind } from '../../model/page-kind.ts';

export const donate = definePageKind({
  id: 'donate',
  label: 'Donate',
  signals: [
    { words: 'donate', in: 'inbound', weight: 3 },
    { words: 'donate', in: 'title', weight: 2 },
    { words: 'donate', in: 'heading', weight: 2 },
    { words: 'donate', in: 'path', weight: 2 },
    { schemaType: 'DonateAction', weight: 3 },
    { sign: 'payment-fields', weight: 1 },
    { sign: 'donate-control', weight: 1 },
    { body: 'donate', weight: 2 },
  ],
  against: [
    { sign: 'in-blog-folder', weight: 2 },
    { sign: 'start', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 2 },
  ],
});
