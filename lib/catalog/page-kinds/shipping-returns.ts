import { definePageKind } from '../../model/page-kind.ts';

export const shippingReturns = definePageKind({
  id: 'shipping-returns',
  label: 'Shipping and returns',
  signals: [
    { words: 'shipping-returns', in: 'inbound', weight: 3 },
    { words: 'shipping-returns', in: 'title', weight: 2 },
    { words: 'shipping-returns', in: 'heading', weight: 2 },
    { words: 'shipping-returns', in: 'path', weight: 2 },
    // Where a return is announced.
    { words: 'returns-form', in: 'inbound', weight: 3 },
    { words: 'returns-form', in: 'title', weight: 2 },
    { words: 'returns-form', in: 'heading', weight: 2 },
    { words: 'returns-form', in: 'path', weight: 2 },
    { words: 'shipping-returns', in: 'text', weight: 1 },
    { body: 'shipping-returns', weight: 3 },
  ],
  against: [
    { sign: 'called-else', weight: 1 },
    { sign: 'in-blog-folder', weight: 2 },
    { sign: 'start', weight: 2 },
    { sign: 'buy-control', weight: 2 },
    { sign: 'sells', weight: 3 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'below-article-list', weight: 1 },
    { sign: 'numbered-clauses', weight: 2 },
    { sign: 'address-fields', atLeast: 4, weight: 2 },
    { words: 'checkout', in: 'title', weight: 3 },
    { words: 'checkout', in: 'heading', weight: 2 },
    { sign: 'article-markup', weight: 2 },
    { sign: 'price-tiles', atLeast: 4, weight: 1 },
  ],
});
