import { foldText } from '../classify/fold-text.ts';
import { matchWords, readWords } from '../classify/match-words.ts';
import type { LanguageWords, WordKey } from '../model/words.ts';
import type { ContentWord } from './content-words.ts';
import { measuredIn, tokensWithStops } from './measures-in.ts';
import { withNumberMarks } from './number-marks.ts';
import { countedIn, pricedIn, type PricedIn } from './numbers-in.ts';
import { hasParts, haveNear } from './parts-of-word.ts';
import { plainForms } from './plain-forms.ts';
import { compounding, differsByAccents, isDeclined, isDoing, isMadeWith, isSameWord } from './same-word.ts';

/** How a word of an ad is said; `parts`: not as one word, but its parts stand there; `unclear`: the number stands there, of what is not told. */
export type Said = 'said' | 'parts' | 'unclear' | null;

/** A text, asked for words of ads. */
export interface Saying {
  readonly says: (word: ContentWord) => Said;
  /** The prices, as they are compared, that it has of what the ad says a price of. */
  readonly pricesOf: (word: ContentWord) => readonly string[];
}

interface SayingContext {
  readonly vocabulary: readonly LanguageWords[];
  /** What the text is written in, or null. */
  readonly language: string | null;
  /** Of the ad and the page: units are named in them. */
  readonly languages: readonly string[];
  /** What a word of the ad means to visitors, where it means something. */
  readonly meanings: (word: ContentWord) => readonly WordKey[];
}

/** Reads a text for words of ads: by the word itself in any of its forms, and by other words that smell of the same to visitors; numbers only beside what they are said of. */
export function saidIn(text: string, { vocabulary, language, languages, meanings }: SayingContext): Saying {
  const tokens = foldText(withNumberMarks(plainForms(text), languages));
  const distinct = new Set(tokens);
  const compounds = language !== null && compounding.has(language);
  let keys: ReadonlySet<WordKey> | null = null;
  const means = (key: WordKey): boolean => (keys ??= keysIn(text, vocabulary)).has(key);
  let stopped: readonly string[] | null = null;
  const isForm = (token: string, word: string): boolean =>
    isSameWord(token, word) ||
    (language === 'en' && isDoing(token, word)) ||
    (compounds && (isMadeWith(token, word) || isDeclined(token, word)));
  let spellings: readonly string[] | null = null;
  const isSpelled = (token: string, word: string): boolean => {
    if (language !== 'fr' || !accented.test(word)) return true;
    const own = (spellings ??= text.match(words) ?? []).filter((one) => foldText(one)[0] === token);
    return own.length === 0 || own.some((one) => !differsByAccents(one, word));
  };
  const saysWord = (word: ContentWord): Said => {
    const [first = '', ...rest] = word.tokens;
    if (rest.length > 0) {
      if (hasRun(tokens, word.tokens) || distinct.has(word.tokens.join(''))) return 'said';
      return haveNear(tokens, word.tokens, isForm) ? 'parts' : null;
    }
    for (const token of distinct) if (isForm(token, first) && isSpelled(token, word.word)) return 'said';
    if (meanings(word).some(means)) return 'said';
    return compounds && hasParts(distinct, first) ? 'parts' : null;
  };
  const priced = (word: ContentWord): PricedIn => pricedIn(tokens, word, isForm);
  return {
    says(word) {
      if (word.is === 'price') return priced(word).is;
      if (word.is === 'measure') return measuredIn((stopped ??= tokensWithStops(plainForms(text), languages)), word, isForm);
      return word.is === 'number' ? countedIn(tokens, word, isForm) : saysWord(word);
    },
    pricesOf: (word) => (word.is === 'price' ? priced(word).others : []),
  };
}

/** What a text means to visitors. A guarantee is one where its own word stands: "our commitment to quality" gives none. */
function keysIn(text: string, vocabulary: readonly LanguageWords[]): ReadonlySet<WordKey> {
  const { tokens, hits } = readWords(text, vocabulary);
  const isNamed = (token: string): boolean => matchWords(token, vocabulary).hits.some(({ key }) => key === 'guarantee');
  return new Set(hits.flatMap(({ key, from, to }) => (key !== 'guarantee' || tokens.slice(from, to).some(isNamed) ? [key] : [])));
}

/** Letters that run together, with their accents; and one that has an accent. */
const words = /[\p{L}\p{M}]+/gu;
const accented = /\p{M}|[^\p{ASCII}]/u;

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
  return ({ is, tokens: [first = '', ...rest] }) => {
    if (rest.length > 0 || is !== 'word') return [];
    const around = phrases.filter(({ from, to }) => tokens.slice(from, to).includes(first));
    const alone = matchWords(first, vocabulary).hits;
    return [...around, ...alone].flatMap(({ key }) => (oneThing.has(key) ? [key] : []));
  };
}
