import { foldText } from '../classify/fold-text.ts';
import type { LanguageWords } from '../model/words.ts';

/** A word of an ad that promises something. */
export interface ContentWord {
  /** As the ad writes it. */
  readonly word: string;
  /** As it is compared: several for what is one word to a reader only (4,90; 有機). */
  readonly tokens: readonly string[];
}

/** So many of the words of an ad are looked for. */
const mostWords = 60;

/**
 * The words of an ad that promise something, each once: without those that say nothing by themselves (the commonest words and fillers of
 * its language) and without single letters and digits.
 */
export function contentWords(text: string, language: string | null, vocabulary: readonly LanguageWords[]): readonly ContentWord[] {
  const everyday = everydayWords(language, vocabulary);
  const found = new Map<string, ContentWord>();
  for (const { segment, isWordLike } of new Intl.Segmenter(language ?? undefined, { granularity: 'word' }).segment(text)) {
    if (!isWordLike) continue;
    const tokens = foldText(segment);
    const key = tokens.join(' ');
    if (tokens.length === 0 || isTooShort(tokens) || tokens.every((token) => everyday.has(token))) continue;
    if (!found.has(key)) found.set(key, { word: segment, tokens });
    if (found.size === mostWords) break;
  }
  return [...found.values()];
}

/** One letter or digit stands everywhere; one sign of Chinese is a word. */
const isTooShort = ([only = '', ...rest]: readonly string[]): boolean =>
  rest.length === 0 && only.length < 2 && !/[\p{sc=Han}\p{sc=Kana}\p{sc=Hang}]/u.test(only);

const known = new WeakMap<readonly LanguageWords[], Map<string | null, ReadonlySet<string>>>();

/** Of one language; of all where it is not known. */
function everydayWords(language: string | null, vocabulary: readonly LanguageWords[]): ReadonlySet<string> {
  const sets = known.get(vocabulary) ?? new Map<string | null, ReadonlySet<string>>();
  known.set(vocabulary, sets);
  const own = vocabulary.filter((one) => one.language === language);
  const made =
    sets.get(language) ??
    new Set((own.length > 0 ? own : vocabulary).flatMap(({ common, fillers }) => [common, ...fillers].flatMap((words) => foldText(words))));
  sets.set(language, made);
  return made;
}
