import type { PageFacts } from '../model/page.ts';
import type { LanguageWords } from '../model/words.ts';
import { pageLanguage } from './page-language.ts';
import { isStrange } from './strange-languages.ts';

/** Read beside every other language: addresses, templates and buttons of shop systems are English all over the world. */
const everywhere = 'en';
/** A language that only so few of the pages are written in is a misjudged page rather than one of the site's. */
const smallestShare = 0.05;

/**
 * The words that pages are read with: those of the languages they claim or are written in, and English. A word of another language
 * would only mislead (Dutch `merken` are brands, German `merken` puts on a list). All languages where none can be told, or nothing but a template's English, and
 * where one is spoken that we have no words of: many names of pages are the same in its kin (Bulgarian "контакти", Estonian "kontakt").
 */
export function wordsOfPages(pages: readonly PageFacts[], vocabulary: readonly LanguageWords[]): readonly LanguageWords[] {
  const told = pages.map((page) => pageLanguage(page, vocabulary));
  const counts = new Map<string, number>();
  for (const { claimed, written } of told)
    for (const tag of new Set([claimed, written])) if (tag !== null) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const spoken = [...counts].filter(([, count]) => count >= pages.length * smallestShare).map(([tag]) => tag);
  const onBoard = vocabulary.filter(({ language }) => spoken.includes(language));
  // Where no text bears a claim of English out (samples, pictures), menus may be in any language.
  const isTold = onBoard.some(({ language }) => language !== everywhere || told.some(({ written }) => written === language));
  return !isTold || spoken.some(isStrange) ? vocabulary : only([everywhere, ...spoken], vocabulary);
}

/** One list for each choice, since what is compiled from a list is kept by it. */
function only(languages: readonly string[], vocabulary: readonly LanguageWords[]): readonly LanguageWords[] {
  const chosen = vocabulary.filter(({ language }) => languages.includes(language));
  const name = chosen.map(({ language }) => language).join();
  let choices = lists.get(vocabulary);
  if (!choices) lists.set(vocabulary, (choices = new Map([[vocabulary.map(({ language }) => language).join(), vocabulary]])));
  const list = choices.get(name) ?? chosen;
  choices.set(name, list);
  return list;
}

const lists = new WeakMap<readonly LanguageWords[], Map<string, readonly LanguageWords[]>>();
