import { defineOtherPage } from '../../model/page-kind.ts';

export const orderDone = defineOtherPage({
  id: 'order-done',
  label: 'a word of thanks for an order',
  signals: [
    { words: 'order-done', in: 'inbound', weight: 3 },
    { words: 'order-done', in: 'title', weight: 2 },
    { words: 'order-done', in: 'heading', weight: 2 },
    { words: 'order-done', in: 'path', weight: 2 },
    { sign: 'order-words', weight: 2 },
  ],
  against: [
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 1 },
    { sign: 'start', weight: 2 },
  ],
});
