import { foldText } from '../classify/fold-text.ts';
import { matchWords, readWords } from '../classify/match-words.ts';
import { primaryTag } from '../model/language-tag.ts';
import type { LanguageWords } from '../model/words.ts';
import { countedBy, measuredBy, pricedBy, type AdPiece } from './number-of-what.ts';
import { numberMarks } from './number-marks.ts';
import { plainForms } from './plain-forms.ts';
import { smallWords } from './small-words.ts';

/** A word of an ad that promises something. */
export interface ContentWord {
  /** As the ad writes it; a count with what it counts: "500 projects". */
  readonly word: string;
  /** As it is compared: several for what is one word to a reader only (有機, petit-déjeuner). */
  readonly tokens: readonly string[];
  readonly is: 'word' | 'price' | 'measure' | 'number';
  /** Of a price or a number: what the ad says it of, each as it is compared; empty where that is not told. */
  readonly of: readonly (readonly string[])[];
}

/** So many of the words of an ad are looked for. */
const mostWords = 60;

/**
 * The words of an ad that promise something, each once: without those that say nothing by themselves (the small words of
 * its languages, the likeliest first; of all where none is known; what calls to buy) and without single letters, single digits that count
 * nothing, and scraps of two letters. Of other languages only words of two letters are left out: longer ones may be goods in this one
 * (mint is Hungarian for "as", hat Turkish for "line").
 */
export function contentWords(text: string, claimed: readonly string[], vocabulary: readonly LanguageWords[]): readonly ContentWord[] {
  // What a page claims to be written in may be no tag ("en_US"), which the browser's own tools throw at.
  const languages = claimed.flatMap((tag) => primaryTag(tag) ?? []);
  const everyday = everydayWords(languages, vocabulary);
  const calls = callsIn(text, languages, vocabulary);
  const pieces: AdPiece[] = [];
  const marks = numberMarks(text, languages);
  for (const { segment, index, isWordLike } of wholeWords(text, languages[0])) {
    // A number and its unit are one word, wherever its parts are.
    const own = marks.filter(({ from, to }) => from <= index && index < to);
    for (const { from, to, token, is } of own)
      if (!pieces.some((piece) => piece.from === from && piece.tokens[0] === token))
        pieces.push({ tokens: [token], from, to, is: is === 'unit' ? 'measure' : is });
    if (own.length > 0 || !isWordLike) continue;
    const tokens = foldText(plainForms(segment));
    const [only = ''] = tokens;
    const isNumber = tokens.length === 1 && /^\d+$/.test(only);
    if (tokens.length === 0 || (!isNumber && isTooShort(tokens, segment))) continue;
    if (tokens.every((token) => everyday.has(token) || calls(token))) continue;
    pieces.push({ tokens, from: index, to: index + segment.length, is: isNumber ? 'number' : 'word' });
  }
  const found = new Map<string, ContentWord>();
  pieces.forEach(({ tokens, from, to, is }, at) => {
    const plain = {
      of: is === 'price' ? pricedBy(text, pieces, at) : is === 'measure' ? measuredBy(text, pieces, at) : [],
      since: from,
      upTo: to,
    };
    const { of, since, upTo } = is === 'number' ? countedBy(text, pieces, at) : plain;
    const isLoose = is === 'number' && of.length === 0 && /^\d$/.test(tokens[0] ?? '');
    const key = tokens.join(' ');
    if (!isLoose && !found.has(key) && found.size < mostWords) found.set(key, { word: text.slice(since, upTo).trim(), tokens, is, of });
  });
  return [...found.values()];
}

/** Words that only call to buy: they promise nothing. They are looked up in the languages of the ad and its page: elsewhere they may be goods. */
function callsIn(text: string, languages: readonly string[], vocabulary: readonly LanguageWords[]): (token: string) => boolean {
  const own = vocabularyOf(languages, vocabulary);
  const calls = new Set<string>();
  const { tokens, hits } = readWords(text, own);
  for (const { key, from, to } of hits) if (key === 'buy-now') for (const token of tokens.slice(from, to)) calls.add(token);
  return (token) => calls.has(token) || matchWords(token, own).hits.some(({ key, whole }) => key === 'buy-now' && whole);
}

const spokenIn = new WeakMap<readonly LanguageWords[], Map<string, readonly LanguageWords[]>>();

/** The words of some languages, one list for each choice: what is known of a list is kept by it. */
function vocabularyOf(languages: readonly string[], vocabulary: readonly LanguageWords[]): readonly LanguageWords[] {
  const lists = spokenIn.get(vocabulary) ?? new Map<string, readonly LanguageWords[]>();
  spokenIn.set(vocabulary, lists);
  const key = languages.join(' ');
  const made = lists.get(key) ?? vocabulary.filter(({ language }) => languages.includes(language));
  lists.set(key, made);
  return made;
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
