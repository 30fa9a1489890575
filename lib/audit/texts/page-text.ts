import { pageLanguage } from '../../classify/page-language.ts';
import { remembering } from '../../classify/remembering.ts';
import type { PageFacts } from '../../model/page.ts';
import type { PageText } from '../../model/text-schema.ts';
import type { LanguageWords } from '../../model/words.ts';
import { easeOf } from '../../score/readability/ease-of.ts';
import { readingMinutes } from '../../score/reading-minutes.ts';

/** The language that the text of a page is written in, as a primary tag, as far as it can be told; else what its mark-up claims. */
export function textLanguage(page: PageFacts, vocabulary: readonly LanguageWords[]): string | null {
  const { claimed, written } = pageLanguage(page, vocabulary);
  return written ?? claimed;
}

/**
 * Minutes and ease of the text of one page. Minutes are for all words of its main content. Ease is measured on `excerpt`, the
 * beginning of the main content, since no more of it is kept; passages repeat it and are cut within sentences.
 */
export const pageText = remembering((page: PageFacts, vocabulary: readonly LanguageWords[]): PageText => {
  const language = textLanguage(page, vocabulary);
  const { words, excerpt } = page;
  const minutes = readingMinutes({ words, beginning: excerpt, language });
  return { minutes, ...(easeOf(excerpt, language) ?? { ease: null, formula: null }) };
});
