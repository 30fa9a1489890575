import { definePageKind } from '../../model/page-kind.ts';

export const guarantee = definePageKind({
  id: 'guarantee',
  label: 'Guarantee',
  signals: [
    { words: 'guarantee', in: 'inbound', weight: 3 },
    { words: 'guarantee', in: 'title', weight: 2 },
    { words: 'guarantee', in: 'heading', weight: 2 },
    { words: 'guarantee', in: 'path', weight: 2 },
    { schemaType: 'WarrantyPromise', weight: 2 },
    { words: 'guarantee', in: 'text', weight: 1 },
    { body: 'guarantee', weight: 2 },
  ],
  against: [
    { sign: 'called-else', weight: 1 },
    { sign: 'price-tiles', atLeast: 4, weight: 3 },
    { sign: 'buy-tiles', atLeast: 3, weight: 1 },
    { sign: 'in-blog-folder', weight: 2 },
    { sign: 'start', weight: 2 },
    { sign: 'buy-control', weight: 2 },
    { sign: 'sells', weight: 3 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'below-article-list', weight: 1 },
  ],
});
