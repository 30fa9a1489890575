import { definePageKind } from '../../model/page-kind.ts';

export const signup = definePageKind({
  id: 'signup',
  label: 'Sign-up',
  signals: [
    { words: 'signup', in: 'inbound', weight: 3 },
    { words: 'signup', in: 'title', weight: 2 },
    { words: 'signup', in: 'heading', weight: 2 },
    { words: 'signup', in: 'path', weight: 2 },
    { sign: 'new-password', weight: 2 },
    { sign: 'signup-control', weight: 1 },
    { sign: 'asks-for-mail', weight: 1 },
    { body: 'signup', weight: 2 },
  ],
  against: [
    { sign: 'long-text', weight: 2 },
    { sign: 'buy-control', weight: 2 },
    { sign: 'sells', weight: 3 },
    { sign: 'start', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 2 },
    { words: 'account', in: 'heading', weight: 1 },
  ],
});
