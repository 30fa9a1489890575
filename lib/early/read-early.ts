import { readWords } from '../classify/match-words.ts';
import { foldText } from '../classify/fold-text.ts';
import type { EarlyReading, Stretch } from '../model/early/early-fact.ts';
import { money } from '../model/money.ts';
import { countryNames } from '../model/country-names.ts';
import { postalAddress } from '../model/postal-address.ts';
import type { SiteKind } from '../model/visitor.ts';
import type { EarlyKey, LanguageWords } from '../model/words.ts';
import { findPhrases, phrasesOf, type Phrases } from './phrase-tree.ts';
import { wordsOf, type Word } from './words-of.ts';

/** What a site is about, as its texts are read with it. */
export interface EarlySense {
  readonly kind: SiteKind;
  readonly vocabulary: readonly LanguageWords[];
  /** Places that it names as its own, folded. */
  readonly ownPlaces: readonly (readonly string[])[];
  /** What it offers, folded. */
  readonly offers: Phrases;
  /** Whether a folded word is one of what it is about. */
  readonly isAbout: (token: string) => boolean;
  /** Enough of that is known to say that a page does not tell it. */
  readonly isKnown: boolean;
}

/** What is known of a page before its texts are read. */
export interface PageTold {
  /** Lines that tell what it is, where its text has them. */
  readonly telling: readonly string[];
  /** Names of the links that stand in its menus. */
  readonly menu: readonly string[];
  /** It is an article: its own words are about its subject, not about the site. */
  readonly isProse: boolean;
}

/** Units of length, weight and volume, as shops of all languages write them (SI, and those of the United States). */
const measure =
  /(?<![\p{L}\d.,])\d{1,4}(?:[.,]\d{1,2})? ?(?:(?:[x×] ?\d{1,4}(?:[.,]\d{1,2})? ?){0,2}(?:mm|cm|m|kg|g|gr|ml|cl|dl|l|oz|lbs?|inch|ft|г|кг|мл|см|мм|л|克|公斤|毫升|厘米)(?![\p{L}\d]))/giu;
/** A run of two or more sizes by letters. */
const letterSizes = /(?<![\p{L}\d])(?:X{0,3}[SL]|M|XXS)(?:[ /,|·]{1,3}(?:X{0,3}[SL]|M|[2-5]XL)(?![\p{L}\d])){1,8}/gu;

/** Reads a text for what a visitor must learn early. */
export function readEarly(
  text: string,
  { kind, vocabulary, ownPlaces, offers, isAbout }: EarlySense,
  { telling, menu, isProse }: PageTold,
): EarlyReading & {
  /** The words of the text around a stretch, at most 160 characters. */
  readonly quote: (stretch: Stretch) => string;
} {
  const words = wordsOf(text);
  const hits = new Map<EarlyKey, readonly Stretch[]>();
  const matched = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => wordsAt(words, index, index + found.length));
  const countries = findPhrases(words, countriesOf(vocabulary)).map((one) => ({ ...one, isOwn: false }));
  const offered = findPhrases(words, offers);
  // "Add to cart" names a cart and stands beside each price of a list.
  const isPress = (one: Stretch) => (presses ??= pressesIn(text, vocabulary)).some((press) => press.from < one.to && one.from < press.to);
  let presses: readonly Stretch[] | null = null;
  const rows = menuRows(findPhrases(words, phrasesOf(menu.map((name) => foldText(name)))), offered);
  const outside = (some: readonly Stretch[]) => some.filter((one) => !rows.some((row) => row.from < one.to && one.from < row.to));
  const own = findPhrases(words, phrasesOf(ownPlaces)).map((one) => ({ ...one, isOwn: true }));
  return {
    kind,
    words(key) {
      const found =
        hits.get(key) ?? readWords(text, earlyWords(vocabulary, key)).hits.filter((hit) => key !== 'not-a-price' || !isPress(hit));
      hits.set(key, found);
      return found;
    },
    money: [...text.matchAll(money)]
      .filter(({ 0: amount }) => /[1-9]/.test(amount))
      .map(({ 0: amount, index }) => wordsAt(words, index, index + amount.length)),
    places: [...countries, ...own].toSorted((one, other) => one.from - other.from),
    addresses: matched(postalAddress),
    measures: [...matched(measure), ...matched(letterSizes)],
    offers: distinct(words, outside(offered)),
    topics: distinct(words, outside(isProse ? [] : words.flatMap(({ token }, from) => (isAbout(token) ? [{ from, to: from + 1 }] : [])))),
    telling: telling.flatMap((heading) => {
      const [found] = outside(findPhrases(words, phrasesOf([foldText(heading)])));
      return found ? { ...found, opens: true } : [];
    }),
    wordBehind: ({ to }) => words[to]?.token ?? '',
    isAside({ from, to }) {
      const [first, next] = [words[from]?.from ?? 0, words[to]?.from ?? text.length];
      return begins.test(text.slice(0, first + 1)) && parted.test(text.slice(next));
    },
    quote: (stretch) => quoteOf(text, words, stretch),
  };
}

const early = new WeakMap<readonly LanguageWords[], Map<EarlyKey, readonly LanguageWords[]>>();
/** The words of one key alone: a longer phrase of another would take them out ("free delivery", "delivery"). */
function earlyWords(vocabulary: readonly LanguageWords[], key: EarlyKey): readonly LanguageWords[] {
  const keys = early.get(vocabulary) ?? new Map<EarlyKey, readonly LanguageWords[]>();
  early.set(vocabulary, keys);
  const own = keys.get(key) ?? vocabulary.map((language) => ({ ...language, fillers: [], words: { [key]: language.early?.[key] ?? [] } }));
  keys.set(key, own);
  return own;
}

const buttons = new WeakMap<readonly LanguageWords[], readonly LanguageWords[]>();
/** Where a text says what is pressed to buy. */
function pressesIn(text: string, vocabulary: readonly LanguageWords[]): readonly Stretch[] {
  const own =
    buttons.get(vocabulary) ??
    vocabulary.map(({ words, ...language }) => ({
      ...language,
      fillers: [],
      words: { 'add-to-cart': words['add-to-cart'] ?? [], 'buy-now': words['buy-now'] ?? [] },
    }));
  buttons.set(vocabulary, own);
  return readWords(text, own).hits.filter(({ whole }) => !whole);
}

const countries = new WeakMap<readonly LanguageWords[], Phrases>();
function countriesOf(vocabulary: readonly LanguageWords[]): Phrases {
  const own = countries.get(vocabulary) ?? phrasesOf(namesOfCountries(vocabulary));
  countries.set(vocabulary, own);
  return own;
}

const namesOfCountries = (vocabulary: readonly LanguageWords[]): readonly (readonly string[])[] =>
  vocabulary.flatMap(({ language }) => countryNames(language).map(foldText)).filter(({ length }) => length > 0);

/** The end of a text that a sentence begins with: behind a stop, or with a capital, since headings and buttons end without one. */
const begins = /(?:^|[.!?…:;•|。！？]["”’»)]?\s*)\S$|\p{Lu}$/u;
/** A comma before the sentence ends. */
const parted = /^[^.!?。！？]{0,120}?[,،，、]/u;

/** The words that lie in a stretch of characters. */
function wordsAt(words: readonly Word[], from: number, to: number): Stretch {
  const first = words.findIndex((word) => word.to > from);
  const behind = words.findIndex((word) => word.from >= to);
  const start = first < 0 ? words.length : first;
  return { from: start, to: Math.max(start + 1, behind < 0 ? words.length : behind) };
}

/** Rows of names that touch each other and lead elsewhere too: "Teas Herbs Contact". A row of offers alone is a range, wherever it stands. */
function menuRows(named: readonly Stretch[], offered: readonly Stretch[]): readonly Stretch[] {
  const rows: { from: number; to: number; leadsElsewhere: boolean }[] = [];
  for (const { from, to } of named) {
    const leadsElsewhere = !offered.some((one) => one.from === from && one.to === to);
    const row = rows.at(-1);
    if (row && from <= row.to) {
      row.to = Math.max(row.to, to);
      row.leadsElsewhere ||= leadsElsewhere;
    } else rows.push({ from, to, leadsElsewhere });
  }
  return rows.filter((row) => row.leadsElsewhere && named.filter(({ from, to }) => row.from <= from && to <= row.to).length > 1);
}

/** Each phrase where it stands first. */
function distinct(words: readonly Word[], stretches: readonly Stretch[]): readonly Stretch[] {
  const told = new Set<string>();
  return stretches.filter(({ from, to }) => {
    const phrase = words
      .slice(from, to)
      .map(({ token }) => token)
      .join(' ');
    const isNew = !told.has(phrase);
    told.add(phrase);
    return isNew;
  });
}

/** Words before and behind what is quoted, and characters of the whole. */
const around = { before: 3, behind: 6 };
const mostQuoted = 160;

function quoteOf(text: string, words: readonly Word[], { from, to, opens }: Stretch): string {
  const start = words[Math.max(0, from - (opens ? 0 : around.before))]?.from ?? 0;
  // Up to the next word: the sign of a currency is none.
  const end = words[to + around.behind]?.from ?? text.length;
  const [head, foot] = [start > 0 ? '… ' : '', end < text.length ? ' …' : ''];
  return `${head}${text
    .slice(start, Math.min(end, start + mostQuoted - 4))
    .replaceAll(/\s+/g, ' ')
    .trim()}${foot}`;
}
