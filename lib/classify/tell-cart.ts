import { isKind, type ReadPage } from '../model/site.ts';
import type { LanguageWords } from '../model/words.ts';
import { matchWords } from './match-words.ts';
import { sayStrength } from './say-strength.ts';

/** Amounts of money beside a count: `2 items £12.50`, `0 | 0,00 €`. */
const money = /[£$€¥]\s?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*\s?(?:[£$€¥]|eur|usd|gbp|chf)\b|\d+[.,]\d{2}\b/gi;

/**
 * Whether something lies in the cart. The cart's own page tells first; then the count beside the cart in the header. null where
 * neither says so: scripts may fill it later.
 */
export function tellCart(pages: readonly ReadPage[], vocabulary: readonly LanguageWords[]): 'empty' | 'filled' | null {
  const carts = pages.filter((page) => isKind(page, 'cart')).map((page) => stateOfCartPage(page, vocabulary));
  if (carts.includes('filled')) return 'filled';
  if (carts.includes('empty')) return 'empty';
  const counts = pages.flatMap(({ actions }) =>
    actions
      .filter(({ purpose, place }) => purpose === 'open-cart' && (place === 'header' || place === 'menu'))
      .flatMap(({ words }) => countIn(words) ?? []),
  );
  if (counts.some((count) => count > 0)) return 'filled';
  return counts.length > 0 ? 'empty' : null;
}

/** Lines of a cart have a quantity that can be changed, or can be removed; a way to the checkout stands there without any as well. */
function stateOfCartPage({ facts }: ReadPage, vocabulary: readonly LanguageWords[]): 'empty' | 'filled' | null {
  const texts = [facts.excerpt, ...facts.headings.map(({ text }) => text), ...facts.passages.map(({ excerpt }) => excerpt)];
  if (texts.some((text) => matchWords(text, vocabulary).hits.some(({ key }) => key === 'empty-cart'))) return 'empty';
  const counted = facts.forms.some(
    ({ place, fields }) => place === 'main' && fields.some(({ type, filled }) => type === 'number' && filled),
  );
  const removed = [...facts.links, ...facts.controls].some(
    ({ place, words }) => place === 'main' && sayStrength(matchWords(words, vocabulary), 'remove') >= 0.75,
  );
  return counted || removed ? 'filled' : null;
}

/** `Basket 2`, `Cart (0) $0.00`: the number of things, or null when there is none. */
function countIn(words: string): number | null {
  const count = /(?<![\d.,])\d{1,3}(?![\d.,]\d|\d)/.exec(words.replace(money, ' '))?.[0];
  return count === undefined ? null : Number(count);
}
