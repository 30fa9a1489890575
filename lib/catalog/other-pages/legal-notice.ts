import { defineOtherPage } from '../../model/page-kind.ts';

export const legalNotice = defineOtherPage({
  id: 'legal-notice',
  label: 'a legal notice',
  signals: [
    { words: 'legal-notice', in: 'inbound', weight: 3 },
    { words: 'legal-notice', in: 'title', weight: 2 },
    { words: 'legal-notice', in: 'heading', weight: 2 },
    { words: 'legal-notice', in: 'path', weight: 2 },
    { words: 'legal-notice', in: 'text', weight: 1 },
    { sign: 'ways-to-reach', atLeast: 2, weight: 1 },
  ],
  against: [
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 1 },
    { sign: 'start', weight: 2 },
  ],
});
