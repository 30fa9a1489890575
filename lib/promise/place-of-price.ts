import type { WordPlace } from '../model/promise/promise-check.ts';
import type { ContentWord } from './content-words.ts';
import { priceMarks } from './price-tokens.ts';
import type { Saying } from './said-in.ts';

/** Where a price or number stands that the page does not keep: of what is not told, or another price of the same where its own stands nowhere; null: neither. `read`: all that is known of the page. */
export function placeOfPrice(word: ContentWord, read: readonly Saying[], text: string): WordPlace | null {
  if (word.is === 'word') return null;
  const said = read.map(({ says }) => says(word));
  if (said.includes('said')) return { is: 'page' };
  if (said.includes('unclear')) return { is: 'unclear' };
  const prices = read.map(({ pricesOf }) => pricesOf(word)).find((some) => some.length > 0);
  if (!prices) return null;
  const written = new Map(priceMarks(text).map(({ token, from, to }) => [token, text.slice(from, to).trim()]));
  return { is: 'other-price', prices: prices.flatMap((token) => written.get(token) ?? []) };
}
