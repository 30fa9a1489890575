import { defineOtherPage } from '../../model/page-kind.ts';

export const giftBalance = defineOtherPage({
  id: 'gift-balance',
  label: 'to ask what is left on a voucher',
  signals: [
    { words: 'gift-balance', in: 'inbound', weight: 3 },
    { words: 'gift-balance', in: 'title', weight: 2 },
    { words: 'gift-balance', in: 'heading', weight: 2 },
    { words: 'gift-balance', in: 'path', weight: 2 },
  ],
  against: [
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 1 },
    { sign: 'start', weight: 2 },
  ],
});
