import type { LanguageWords, WordKey } from '../model/words.ts';

/** What a cart or a checkout can be told by; nothing else of their texts is kept. */
const keys: readonly WordKey[] = [
  'cart',
  'checkout',
  'go-to-checkout',
  'open-cart',
  'buy-now',
  'payment',
  'subtotal',
  'quantity',
  'remove',
  'empty-cart',
  'log-in',
  'sign-up',
  'order-done',
  'guest-checkout',
];

/** Phrases of all languages that may leave the user's own cart or checkout. */
export function ownCartWords(vocabulary: readonly LanguageWords[]): readonly string[] {
  return vocabulary.flatMap(({ words }) => keys.flatMap((key) => words[key] ?? []));
}
