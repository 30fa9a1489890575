import { defineOtherPage } from '../../model/page-kind.ts';

export const quoteRequest = defineOtherPage({
  id: 'quote-request',
  label: 'to ask for an offer',
  signals: [
    { words: 'quote-request', in: 'inbound', weight: 3 },
    { words: 'quote-request', in: 'title', weight: 2 },
    { words: 'quote-request', in: 'heading', weight: 2 },
    { words: 'quote-request', in: 'path', weight: 2 },
    { sign: 'contact-form', weight: 1 },
  ],
  against: [
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 1 },
    { sign: 'start', weight: 2 },
  ],
});
