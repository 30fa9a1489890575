import { foldText } from '../classify/fold-text.ts';
import { primaryTag } from '../model/language-tag.ts';
import type { LanguageWords } from '../model/words.ts';
import { numberMarks } from './number-marks.ts';
import { smallWords } from './small-words.ts';

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
 * The words of an ad that promise something, each once: without those that say nothing by themselves (the small words of
 * its languages, the likeliest first; of all where none is known) and without single letters and digits, and without scraps of two letters. Of other languages only words of
 * two letters are left out: longer ones may be goods in this one (mint is Hungarian for "as", hat Turkish for "line").
 */
export function contentWords(text: string, claimed: readonly string[], vocabulary: readonly LanguageWords[]): readonly ContentWord[] {
  // What a page claims to be written in may be no tag ("en_US"), which the browser's own tools throw at.
  const languages = claimed.flatMap((tag) => primaryTag(tag) ?? []);
  const everyday = everydayWords(languages, vocabulary);
  const found = new Map<string, ContentWord>();
  const marks = numberMarks(text, languages);
  for (const { segment, index, isWordLike } of wholeWords(text, languages[0])) {
    // A number and its unit are one word, wherever its parts are.
    const own = marks.filter(({ from, to }) => from <= index && index < to);
    for (const { from, to, token } of own) if (!found.has(token)) found.set(token, { word: text.slice(from, to).trim(), tokens: [token] });
    if (own.length > 0 || !isWordLike) continue;
    const tokens = foldText(segment);
    const key = tokens.join(' ');
    if (tokens.length === 0 || isTooShort(tokens, segment) || tokens.every((token) => everyday.has(token))) continue;
    if (!found.has(key)) found.set(key, { word: segment, tokens });
    if (found.size === mostWords) break;
  }
  return [...found.values()];
}

/** The segments of a text; what a hyphen joins is one word: petit-déjeuner, 5-star. */
function wholeWords(text: string, language: string | undefined): readonly Pick<Intl.SegmentData, 'segment' | 'index' | 'isWordLike'>[] {
  const whole: { segment: string; index: number; isWordLike: boolean }[] = [];
  for (const { segment, index, isWordLike = false } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const last = whole.at(-1);
    const before = whole.at(-2);
    if (isWordLike && last && before?.isWordLike && hyphen.test(last.segment)) {
      before.segment += last.segment + segment;
      whole.pop();
    } else whole.push({ segment, index, isWordLike });
  }
  return whole;
}
const hyphen = /^[-‐‑]$/u;

/** One letter or digit stands everywhere; one sign of Chinese is a word. Two letters of an alphabet are a part of a word ("St."), but for "TV". */
const isTooShort = ([only = '', ...rest]: readonly string[], segment: string): boolean =>
  rest.length === 0 &&
  ((only.length < 2 && !/[\p{sc=Han}\p{sc=Kana}\p{sc=Hang}]/u.test(only)) ||
    (/^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]{2}$/u.test(only) && !/^\p{Lu}+$/u.test(segment)));

/** Letters up to which a small word of any language is none of an ad's. */
const shortest = 2;
const known = new WeakMap<readonly LanguageWords[], Map<string, ReadonlySet<string>>>();

function everydayWords(languages: readonly string[], vocabulary: readonly LanguageWords[]): ReadonlySet<string> {
  const sets = known.get(vocabulary) ?? new Map<string, ReadonlySet<string>>();
  known.set(vocabulary, sets);
  const key = languages.join(' ');
  const all = smallWords(vocabulary);
  const isKnown = all.some(({ language }) => languages.includes(language));
  const made =
    sets.get(key) ??
    new Set(
      all.flatMap(({ language, small }) =>
        !isKnown || languages.includes(language) ? [...small] : [...small].filter((word) => word.length <= shortest),
      ),
    );
  sets.set(key, made);
  return made;
}
