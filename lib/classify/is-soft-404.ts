import type { PageFacts } from '../model/page.ts';
import type { LanguageWords } from '../model/words.ts';
import { matchWords, readWords } from './match-words.ts';
import type { PageWords } from './page-words.ts';
import { sayStrength } from './say-strength.ts';

/** A page that says in this many words or fewer that there is nothing. Source: our corpus; real pages on the subject are longer. */
const fewWords = 200;

/** A page of this many words is about what it says first, whatever stands above it. */
const veryFewWords = 80;
/** Words of such a page that are looked at, and words or signs of a phrase that is no coincidence. */
const firstWords = 20;

/** Whether a page answers 200 but says that there is no such page: in title or heading, or at the start of a short text. */
export function isSoft404(page: PageFacts, words: PageWords, vocabulary: readonly LanguageWords[]): boolean {
  if (page.words > fewWords) return false;
  const says = (text: string) => sayStrength(matchWords(text, vocabulary), 'not-found');
  if ([...words.title, ...words.heading].some((text) => says(text) >= 0.75)) return true;
  if (says(page.excerpt.split(/\s+/).slice(0, 12).join(' ')) >= 0.45) return true;
  return page.words <= veryFewWords && beginsSo(page.excerpt, vocabulary);
}

/** "Cart. Page not found. It may have been removed ...": a phrase of several words near the beginning; not that a search or a list holds nothing. */
function beginsSo(excerpt: string, vocabulary: readonly LanguageWords[]): boolean {
  const { hits } = readWords(excerpt, vocabulary);
  const isSo = hits.some(({ key, from, to, whole }) => key === 'not-found' && !whole && to - from >= 2 && from < firstWords);
  return isSo && !hits.some(({ key }) => key === 'search' || key === 'empty-list' || key === 'empty-cart');
}
