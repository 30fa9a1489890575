import { primaryTag } from '../model/language-tag.ts';
import { linksOf, type PageFacts } from '../model/page.ts';
import type { LanguageWords } from '../model/words.ts';
import { remembering } from './remembering.ts';
import { tellLanguage } from './tell-language.ts';

export interface PageLanguage {
  /** What its mark-up claims, as a primary tag, or null. */
  readonly claimed: string | null;
  /** What its text is written in, or null when there is too little of it to tell or it is none of the languages on board. */
  readonly written: string | null;
}

/** What of a page is looked at. */
const longestText = 3_000;

/** The language of a page by its mark-up and by its text; they differ on many pages, templates and shop systems being English. */
export const pageLanguage = remembering((page: PageFacts, vocabulary: readonly LanguageWords[]): PageLanguage => ({
  claimed: primaryTag(page.language),
  written: writtenIn(page, vocabulary),
}));

/** Running text first: headings and link words have few small words, and are often English where the text is not. */
function writtenIn(page: PageFacts, vocabulary: readonly LanguageWords[]): string | null {
  const passages = page.passages.map((passage) => passage.excerpt);
  const text = plain([page.excerpt, ...passages, page.description]);
  const headings = page.headings.map((heading) => heading.text);
  const names = [...new Set([...linksOf(page), ...page.controls].map(({ words }) => words))].slice(0, 60);
  return tellLanguage(text, vocabulary) ?? tellLanguage(plain([text, page.title, ...headings, ...names]), vocabulary);
}

/** Addresses are of no language. */
const plain = (texts: readonly string[]): string =>
  texts
    .join('. ')
    .replaceAll(/\S*(?:@|:\/\/|www\.)\S*/g, ' ')
    .slice(0, longestText);
