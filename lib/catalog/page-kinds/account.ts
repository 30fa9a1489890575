import { definePageKind } from '../../model/page-kind.ts';

export const account = definePageKind({
  id: 'account',
  label: 'Account',
  signals: [
    { words: 'account', in: 'inbound', weight: 3 },
    { words: 'account', in: 'title', weight: 2 },
    { words: 'account', in: 'heading', weight: 2 },
    { words: 'account', in: 'path', weight: 2 },
    { sign: 'password-field', weight: 2 },
    { sign: 'new-password', weight: 1 },
    {
      path: /\/(my-?account|account|konto|kundenkonto|mein-konto|mon-compte|compte|mi-cuenta|cuenta|log-?in|sign-?in|anmelden|connexion|customer\/account)(\/|\.|\?|$)/,
      weight: 2,
    },
    { body: 'account', weight: 2 },
  ],
  against: [
    { sign: 'start', weight: 3 },
    { sign: 'product-markup', weight: 3 },
    { sign: 'checkout-control', weight: 1 },
    { sign: 'article-markup', weight: 2 },
    { words: 'checkout', in: 'heading', weight: 2 },
  ],
});
