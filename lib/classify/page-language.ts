import { primaryTag } from '../model/language-tag.ts';
import type { PageFacts } from '../model/page.ts';
import type { LanguageWords } from '../model/words.ts';
import { remembering } from './remembering.ts';
import { tellLanguage } from './tell-language.ts';

export interface PageLanguage {
  /** What its mark-up claims, as a primary tag, or null. */
  readonly claimed: string | null;
  /** What its text is written in, or null when there is too little of it to tell. It may be a language that we have no words of. */
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
  const spoken = tellLanguage(text, vocabulary);
  if (spoken !== null) return spoken;
  const headings = page.headings.map((heading) => heading.text);
  return tellLanguage(plain([text, page.title, ...headings, ...namesOn(page)]), vocabulary);
}

/** What its first links and controls are called, each name once. */
function namesOn({ blocks, links, controls }: PageFacts): ReadonlySet<string> {
  const names = new Set<string>();
  for (const some of [...blocks.map((block) => block.links), links, controls])
    for (const { words } of some) {
      if (names.size === mostNames) return names;
      names.add(words);
    }
  return names;
}
const mostNames = 60;

/** Addresses are of no language. */
const plain = (texts: readonly string[]): string =>
  texts
    .join('. ')
    .replaceAll(/\S*(?:@|:\/\/|www\.)\S*/g, ' ')
    .slice(0, longestText);
