import type { LanguageWords, PlainKey } from '../model/words.ts';

/** A pattern for the words of all languages for one thing, none of them within another word; the longest is tried first. Written without spaces, any place will do. */
export function plainWords(vocabulary: readonly LanguageWords[], key: PlainKey): string {
  const known = patterns.get(vocabulary) ?? new Map<PlainKey, string>();
  patterns.set(vocabulary, known);
  const pattern = known.get(key) ?? patternOf(vocabulary.flatMap(({ plain }) => plain?.[key] ?? []));
  known.set(key, pattern);
  return pattern;
}

const patterns = new WeakMap<readonly LanguageWords[], Map<PlainKey, string>>();
const unspaced = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function patternOf(words: readonly string[]): string {
  const longestFirst = [...new Set(words)].toSorted((a, b) => b.length - a.length);
  const [joined, apart] = [longestFirst.filter((word) => unspaced.test(word)), longestFirst.filter((word) => !unspaced.test(word))];
  const alternatives = [...joined, ...(apart.length > 0 ? [String.raw`(?<![\p{L}\p{N}])(?:${apart.join('|')})(?!\p{L})`] : [])];
  return alternatives.length > 0 ? `(?:${alternatives.join('|')})` : '(?!)';
}
