import { isShell } from '../../model/is-shell.ts';
import type { PageFacts } from '../../model/page.ts';
import { say, spokenTag } from '../../model/say.ts';
import type { LanguageWords } from '../../model/words.ts';

/** Share of letters that must be of scripts in which our word lists are. */
const mostLetters = 0.5;

/**
 * Why what was not found may be there all the same: the site is written in a language we have no words of, or its pages are
 * empty until scripts have run, or altogether. Null when absence can be told. `language`: the site's most frequent primary tag, or null.
 */
export function whyBlind(start: PageFacts | undefined, language: string | null, vocabulary: readonly LanguageWords[]): string | null {
  if (!start) return null;
  if (isShell(start)) {
    return start.assetMarks.length > 0
      ? say`Its pages are empty until scripts have run, and what those show was not seen.`
      : say`Its first page holds next to nothing: perhaps the site is not ready, or answered with an error.`;
  }
  const text = `${start.title} ${start.headings.map((heading) => heading.text).join(' ')} ${start.excerpt}`;
  if (!isReadable(text, vocabulary)) return say`It is written in a script that this version does not read yet.`;
  if (language === null || vocabulary.some((words) => words.language === language)) return null;
  const name = new Intl.DisplayNames(spokenTag(), { type: 'language' }).of(language) ?? language;
  return say`It is in ${name}, which this version does not read yet.`;
}

/** Scripts that word lists may be written in. */
const scripts = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Devanagari', 'Thai'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);
/** By list of languages: the scripts that their words for the cart and for questions are written in. */
const onBoard = new WeakMap<readonly LanguageWords[], readonly RegExp[]>();

function isReadable(text: string, vocabulary: readonly LanguageWords[]): boolean {
  const written = onBoard.get(vocabulary) ?? scriptsOf(vocabulary);
  onBoard.set(vocabulary, written);
  const letters = text.match(/\p{Letter}/gu) ?? [];
  const known = letters.filter((letter) => written.some((script) => script.test(letter))).length;
  return letters.length === 0 || known / letters.length >= mostLetters;
}

function scriptsOf(vocabulary: readonly LanguageWords[]): readonly RegExp[] {
  const words = vocabulary.flatMap((one) => [...(one.words.cart ?? []), ...(one.words.about ?? []), ...(one.words.faq ?? [])]).join(' ');
  return scripts.filter((script) => script.test(words));
}
