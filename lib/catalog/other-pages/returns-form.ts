import { defineOtherPage } from '../../model/page-kind.ts';

export const returnsForm = defineOtherPage({
  id: 'returns-form',
  label: 'to announce a return',
  signals: [
    { words: 'returns-form', in: 'inbound', weight: 3 },
    { words: 'returns-form', in: 'title', weight: 2 },
    { words: 'returns-form', in: 'heading', weight: 2 },
    { words: 'returns-form', in: 'path', weight: 2 },
  ],
  against: [
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 1 },
    { sign: 'start', weight: 2 },
  ],
});
