import { isShell } from '../../model/is-shell.ts';
import type { PageFacts } from '../../model/page.ts';
import type { LanguageWords } from '../../model/words.ts';

/** Share of letters from which on a text counts as written in another script than Latin, in which all our word lists are. */
const mostLetters = 0.5;

/**
 * Why what was not found may be there all the same: the site is written in a language we have no words of, or its pages are
 * empty until scripts have run, or altogether. Null when absence can be told. `language`: the site's most frequent primary tag, or null.
 */
export function whyBlind(start: PageFacts | undefined, language: string | null, vocabulary: readonly LanguageWords[]): string | null {
  if (!start) return null;
  if (isShell(start)) {
    return start.assetMarks.length > 0
      ? 'Its pages are empty until scripts have run, and what those show was not seen.'
      : 'Its first page holds next to nothing: perhaps the site is not ready, or answered with an error.';
  }
  const text = `${start.title} ${start.headings.map((heading) => heading.text).join(' ')} ${start.excerpt}`;
  if (!isLatin(text)) return 'It is written in a script that this version does not read yet.';
  if (language === null || vocabulary.some((words) => words.language === language)) return null;
  return `It is in ${new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language}, which this version does not read yet.`;
}

function isLatin(text: string): boolean {
  const letters = text.match(/\p{Letter}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters === 0 || latin / letters >= mostLetters;
}
