import type { WordPlace } from '../model/promise/promise-check.ts';
import type { ContentWord } from './content-words.ts';
import { priceMarks } from './price-tokens.ts';
import type { Saying } from './said-in.ts';

/** Where a price or number stands that the page does not keep: of what is not told, or another price of the same; null: neither. */
export function placeOfPrice(word: ContentWord, read: readonly Saying[], text: string): WordPlace | null {
  if (word.is !== 'price' && word.is !== 'number') return null;
  if (read.some(({ says }) => says(word) === 'unclear')) return { is: 'unclear' };
  const prices = read.map(({ pricesOf }) => pricesOf(word)).find((some) => some.length > 0);
  if (!prices) return null;
  const written = new Map(priceMarks(text).map(({ token, from, to }) => [token, text.slice(from, to).trim()]));
  return { is: 'other-price', prices: prices.flatMap((token) => written.get(token) ?? []) };
}
