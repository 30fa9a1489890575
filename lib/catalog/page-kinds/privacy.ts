import { definePageKind } from '../../model/page-kind.ts';

export const privacy = definePageKind({
  id: 'privacy',
  label: 'Privacy',
  signals: [
    { words: 'privacy', in: 'inbound', weight: 3 },
    { words: 'privacy', in: 'title', weight: 2 },
    { words: 'privacy', in: 'heading', weight: 2 },
    { words: 'privacy', in: 'path', weight: 2 },
    { words: 'privacy', in: 'text', weight: 1 },
    { body: 'privacy', weight: 3 },
  ],
  against: [
    { sign: 'called-else', weight: 3 },
    { sign: 'price-tiles', atLeast: 3, weight: 3 },
    { sign: 'picture-tiles', atLeast: 4, weight: 2 },
    { sign: 'own-price', atLeast: 3, weight: 2 },
    { sign: 'start', weight: 2 },
    { sign: 'buy-control', weight: 2 },
    { sign: 'sells', weight: 3 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'below-article-list', weight: 1 },
    { sign: 'contact-form', weight: 1 },
  ],
});
