import type { PageFacts } from '../model/page.ts';
import type { LanguageWords } from '../model/words.ts';
import { matchWords } from './match-words.ts';
import type { PageWords } from './page-words.ts';
import { sayStrength } from './say-strength.ts';

/** A page that says in this many words or fewer that there is nothing. Source: our corpus; real pages on the subject are longer. */
const fewWords = 200;

/** Whether a page answers 200 but says that there is no such page: in title or heading, or at the start of a short text. */
export function isSoft404(page: PageFacts, words: PageWords, vocabulary: readonly LanguageWords[]): boolean {
  if (page.words > fewWords) return false;
  const says = (text: string) => sayStrength(matchWords(text, vocabulary), 'not-found');
  if ([...words.title, ...words.heading].some((text) => says(text) >= 0.75)) return true;
  return says(page.excerpt.split(/\s+/).slice(0, 12).join(' ')) >= 0.45;
}
