import { foldText } from '../classify/fold-text.ts';
import { matchWords, readWords } from '../classify/match-words.ts';
import type { LanguageWords, WordKey } from '../model/words.ts';
import type { ContentWord } from './content-words.ts';
import { withNumberMarks } from './number-marks.ts';
import { compounding, isDeclined, isMadeWith, isSameWord } from './same-word.ts';

/** Whether a word of an ad is said. */
export type Saying = (word: ContentWord) => boolean;

interface SayingContext {
  readonly vocabulary: readonly LanguageWords[];
  /** What the text is written in, or null. */
  readonly language: string | null;
  /** Of the ad and the page: units are named in them. */
  readonly languages: readonly string[];
  /** What a word of the ad means to visitors, where it means something. */
  readonly meanings: (word: ContentWord) => readonly WordKey[];
}

/** Reads a text for words of ads: by the word itself in any of its forms, and by other words that smell of the same to visitors. */
export function saidIn(text: string, { vocabulary, language, languages, meanings }: SayingContext): Saying {
  const tokens = foldText(withNumberMarks(text, languages));
  const distinct = new Set(tokens);
  const compounds = language !== null && compounding.has(language);
  let keys: ReadonlySet<WordKey> | null = null;
  const means = (key: WordKey): boolean => (keys ??= new Set(readWords(text, vocabulary).hits.map((hit) => hit.key))).has(key);
  return (word) => {
    const [first = '', ...rest] = word.tokens;
    if (rest.length > 0) return hasRun(tokens, word.tokens) || distinct.has(word.tokens.join(''));
    if (distinct.has(first)) return true;
    for (const token of distinct)
      if (isSameWord(token, first) || (compounds && (isMadeWith(token, first) || isDeclined(token, first)))) return true;
    return meanings(word).some(means);
  };
}

function hasRun(tokens: readonly string[], run: readonly string[]): boolean {
  return tokens.some((_, at) => run.every((token, index) => isSameWord(tokens[at + index] ?? '', token)));
}

/**
 * Keys each of which names one thing, so that its words can stand for one another. Judgement: most keys are wider than a promise is
 * (`shipping-returns` holds delivery and returns, `catalog` sale and all goods).
 */
const oneThing: ReadonlySet<WordKey> = new Set<WordKey>([
  'guarantee',
  'testimonials',
  'review',
  'book',
  'booking',
  'donate',
  'opening-hours',
  'newsletter',
]);

/** What words of an ad mean to visitors: each by itself, and by the phrase that it stands in. */
export function meaningsIn(text: string, vocabulary: readonly LanguageWords[]): (word: ContentWord) => readonly WordKey[] {
  const { tokens, hits } = readWords(text, vocabulary);
  const phrases = hits.filter(({ whole }) => !whole);
  return ({ tokens: [first = '', ...rest] }) => {
    if (rest.length > 0) return [];
    const around = phrases.filter(({ from, to }) => tokens.slice(from, to).includes(first));
    const alone = matchWords(first, vocabulary).hits;
    return [...around, ...alone].flatMap(({ key }) => (oneThing.has(key) ? [key] : []));
  };
}
