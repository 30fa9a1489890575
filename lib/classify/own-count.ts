import { say } from '../model/say.ts';
import type { LanguageWords } from '../model/words.ts';
import { matchWords } from './match-words.ts';

/** An amount with what is written to it: brackets, the sign or the code of its currency. */
const amount = /[([]?\s*(?:\p{Sc}\s*)?\d+(?:[.,'’٫٬]\d+)*(?:\s*(?:\p{Sc}|%|[A-Z]{3}(?!\p{L})))?\s*[)\]]?/gu;
const edges = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
/** Fewer letters name nothing: "kr", "x". */
const leastLetters = 3;

/**
 * The name of what opens a cart without what one has in it oneself, which the next visitor has not: "Shopping cart with 0 items" is the "Shopping cart",
 * "3 items in your basket" the "basket", "0 item(s) - $0.00" the "item(s)". Where nothing but an amount stands there it is called after what it is.
 */
export function withoutOwnCount(words: string, vocabulary: readonly LanguageWords[]): string {
  if (!/\d/.test(words)) return words;
  const parts = words.split(amount);
  const named = parts.findIndex((part) => namesCart(part, vocabulary));
  if (named < 0) {
    const rest = parts.map(trimmed).filter(Boolean).join(' ');
    return (rest.match(/\p{L}/gu)?.length ?? 0) < leastLetters ? say`Cart` : rest;
  }
  const all = trimmed(parts[named] ?? '').split(/\s+/);
  // What links the name to the amount goes with it.
  const last = named < parts.length - 1 ? all.findIndex((_, at) => namesCart(all.slice(0, at + 1).join(' '), vocabulary)) : all.length - 1;
  const first = named > 0 ? all.findLastIndex((_, at) => namesCart(all.slice(at, last + 1).join(' '), vocabulary)) : 0;
  return trimmed(all.slice(Math.max(first, 0), last + 1).join(' '));
}

const namesCart = (words: string, vocabulary: readonly LanguageWords[]): boolean =>
  matchWords(words, vocabulary).hits.some(({ key }) => key === 'open-cart' || key === 'cart');

/** "item(s)" keeps its bracket. */
function trimmed(words: string): string {
  const plain = words.replace(edges, '');
  const missing = plain.split('(').length - plain.split(')').length;
  return missing > 0 ? `${plain})` : plain;
}
