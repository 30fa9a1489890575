import { plainWords } from '../classify/plain-words.ts';
import { isFillerPage } from '../model/filler-text.ts';
import type { PageFacts } from '../model/page.ts';
import { draftNoticeIn } from '../model/unfilled.ts';
import type { LanguageWords } from '../model/words.ts';

/** Characters at the beginning of a text in which it says what it is as a whole. Judgement: a heading and two sentences. */
const beginning = 300;

/** Parts of a title. */
const parts = /[()[\]|:–—·]|\s-\s/u;

/** Nobody has finished this page: it says so of itself, or most of its text only fills the space. What it says is not the site's word. */
export function isDraftPage(
  { title, excerpt, headings }: Pick<PageFacts, 'title' | 'excerpt' | 'headings'>,
  vocabulary: readonly LanguageWords[],
): boolean {
  const named = new RegExp(`^${plainWords(vocabulary, 'unfinished')}$`, 'iu');
  const heads = [title, ...headings.filter(({ level }) => level === 1).map(({ text }) => text)];
  return (
    heads.some((head) => head.split(parts).some((part) => named.test(part.trim()))) ||
    draftNoticeIn(excerpt.slice(0, beginning)) !== null ||
    isFillerPage({ excerpt })
  );
}
