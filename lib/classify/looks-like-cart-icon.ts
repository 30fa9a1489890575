import type { Place } from '../model/page.ts';
import { foldText, isUnspaced } from './fold-text.ts';

/** Class words by which templates name their cart icon, in our four languages. */
const cartClass = /(^|[^a-z])(mini-?cart|cart|basket|shopping-?bag|bag|warenkorb|panier|carrito|cesta|bag-icon|cart-icon)([^a-z]|$)/i;
/** What icon fonts leave as text. Source: the names of Google's Material Symbols. */
const iconWord = /\b(shopping_(cart|bag|basket)|local_mall)\b/i;

/** Whether a nearly wordless control or link is the cart's icon: `shopping_bag 0`, `0 $0.00`, or nothing but a class. */
export function looksLikeCartIcon(thing: {
  readonly words: string;
  readonly place: Place;
  readonly slot?: string;
  readonly href?: string;
  readonly icon?: string;
}): boolean {
  if (iconWord.test(thing.words) || iconWord.test(thing.icon ?? '')) return true;
  // Words are folded last: nearly everything falls through before.
  if (thing.place !== 'header' && thing.place !== 'menu') return false;
  if (![thing.icon, thing.slot, thing.href].some((text) => text !== undefined && cartClass.test(text))) return false;
  return !isUnspaced(thing.words) && foldText(thing.words).every((word) => /\d/.test(word) || word.length < 4);
}
