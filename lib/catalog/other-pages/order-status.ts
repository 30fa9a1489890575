import { defineOtherPage } from '../../model/page-kind.ts';

export const orderStatus = defineOtherPage({
  id: 'order-status',
  label: 'to follow an order',
  signals: [
    { words: 'order-status', in: 'inbound', weight: 3 },
    { words: 'order-status', in: 'title', weight: 2 },
    { words: 'order-status', in: 'heading', weight: 2 },
    { words: 'order-status', in: 'path', weight: 2 },
  ],
  against: [
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 1 },
    { sign: 'start', weight: 2 },
  ],
});
