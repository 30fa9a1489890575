import type { PageKindId } from './page-kind.ts';

/** What a control or link does when pressed, as far as its words tell. */
export type ActionWordKey =
  | 'add-to-cart' | 'buy-now' | 'open-cart' | 'go-to-checkout' | 'book' | 'call' | 'donate' | 'sign-up' | 'search'
  | 'log-in' | 'log-out' | 'remove' | 'change-currency' | 'change-language' | 'add-to-wishlist' | 'unsubscribe' | 'vote';

/** Words that are none of a kind or an action but help to tell kinds apart. */
export type CueWordKey = 'empty-cart' | 'subtotal' | 'quantity' | 'not-found' | 'read-more' | 'question-start' | 'review' | 'opening-hours' | 'out-of-stock';

export type WordKey = PageKindId | ActionWordKey | CueWordKey;

/** The words of one language. A phrase matches whole words, case and accents ignored. */
export interface LanguageWords {
  /** BCP 47 primary tag, equal to the file name. */
  readonly language: string;
  readonly words: { readonly [K in WordKey]?: readonly string[] };
}

export const defineWords = (words: LanguageWords): LanguageWords => words;
