import type { LanguageWords } from '../model/words.ts';
import { strangeLanguages } from './strange-languages.ts';

/** Fewer letters than this are names and prices, not a language. */
const fewestLetters = 20;
/** Common words needed to tell languages of one script apart, and what the likeliest must have over the next: the fewer, the clearer. */
const enough = [
  { hits: 4, lead: 1.2 },
  { hits: 1.5, lead: 2 },
] as const;
/** Of all words in running text a third to a half are common ones; in lists of goods next to none are. */
const smallestShare = 0.06;
/** Japanese is told from Chinese by its own signs, which make more than half of a text; of headings far fewer. */
const kanaShare = 0.05;

/**
 * The language that a text is written in, of those on board and of some strange ones, or null. By its script, and where several share one by their commonest
 * words. Source: G. Grefenstette, "Comparing two language identification schemes" (1995): small words tell from some 15 words on.
 * Libraries were tried on our corpus: those that load at once were wrong on one page in ten, the exact one takes a fifth of a second
 * to load each time the browser wakes the extension.
 */
export function tellLanguage(text: string, vocabulary: readonly LanguageWords[]): string | null {
  const script = scriptOf(text);
  if (script === null) return null;
  const languages = commonWords(vocabulary).filter((one) => one.script === script);
  if (languages.length < 2) return languages[0]?.language ?? null;
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.filter((word) => dummy.has(word)).length > words.length * mostDummy) return null;
  const counted = languages
    .map(({ language, common }) => ({ language, hits: words.reduce((sum, word) => sum + (common.get(word) ?? 0), 0) }))
    .toSorted((a, b) => b.hits - a.hits);
  const [first, ...others] = counted;
  if (!first || first.hits < words.length * smallestShare) return null;
  // What kin share weighs the same for both: whatever one has over the other is its own.
  if (others.some((other) => areKin(first.language, other.language) && first.hits - other.hits < ownWord)) return null;
  const second = others.find((other) => !areKin(first.language, other.language));
  return enough.some(({ hits, lead }) => first.hits >= hits && first.hits >= (second?.hits ?? 0) * lead) ? first.language : null;
}

/** Languages of which most sentences are the same but for the spelling of some words: only those tell them apart. */
const kin: readonly (readonly string[])[] = [['hr', 'sr']];
const familyOf = (language: string): string => kin.find((family) => family.includes(language))?.join(' ') ?? language;
const areKin = (one: string, other: string): boolean => familyOf(one) === familyOf(other);
/** Below what any word of one's own weighs. */
const ownWord = 0.25;

/** Words of the dummy text that is set where the real one is not written yet, in its two common wordings: it is no language. */
const dummy = new Set(
  'lorem ipsum dolor amet consectetur consetetur adipiscing sadipscing elit elitr sed diam nonumy eiusmod eirmod tempor incididunt invidunt labore dolore magna aliqua aliquyam erat voluptua accusam justo dolores rebum gubergren takimata sanctus'.split(
    ' ',
  ),
);
/** Real texts have hardly one of them. */
const mostDummy = 0.15;

interface CommonWords {
  readonly language: string;
  readonly script: Script | null;
  /** A word that several languages have (kin count as one) says less of each, and so does a single letter: initials and sizes are no words. */
  readonly common: ReadonlyMap<string, number>;
}

const known = new WeakMap<readonly LanguageWords[], readonly CommonWords[]>();

function commonWords(vocabulary: readonly LanguageWords[]): readonly CommonWords[] {
  const found = known.get(vocabulary);
  if (found) return found;
  const lists = [
    ...vocabulary.map(({ language, common, words }) => ({
      language,
      common: common.split(' '),
      script: scriptOf([common, ...(words.cart ?? []), ...(words.about ?? []), ...(words.contact ?? [])].join(' ')),
    })),
    ...strangeLanguages
      .filter(({ language }) => vocabulary.every((one) => one.language !== language))
      .map(({ language, common }) => ({ language, common: common.split(' '), script: scriptOf(common) })),
  ].map((list) => ({ ...list, common: [...new Set(list.common)] }));
  const families = Map.groupBy(lists, ({ language, script }) => `${familyOf(language)} ${script}`);
  const sharers = new Map<string, number>();
  for (const family of families.values())
    for (const word of new Set(family.flatMap(({ common }) => common))) sharers.set(word, (sharers.get(word) ?? 0) + 1);
  const weighed = lists.map(({ language, script, common }) => ({
    language,
    script,
    common: new Map(common.map((word) => [word, (word.length > 1 ? 1 : 0.5) / Math.sqrt(sharers.get(word) ?? 1)])),
  }));
  known.set(vocabulary, weighed);
  return weighed;
}

const scripts = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Hangul',
  'Kana',
  'Han',
  'Devanagari',
  'Thai',
  'Armenian',
  'Georgian',
] as const;
type Script = (typeof scripts)[number];
const letters = scripts.map((script) => ({
  script,
  pattern: script === 'Kana' ? /[\p{sc=Hira}\p{sc=Kana}]/gu : new RegExp(`\\p{sc=${script}}`, 'gu'),
}));

/** The script of most letters of a text; null when there are too few. A sign that stands for a syllable or a word counts as several. */
export function scriptOf(text: string): Script | null {
  const counts = new Map(letters.map(({ script, pattern }) => [script, text.match(pattern)?.length ?? 0]));
  const count = (script: Script) => counts.get(script) ?? 0;
  const signs = count('Kana') + count('Han');
  const most = scripts.reduce((best, script) => (weight(script) * count(script) > weight(best) * count(best) ? script : best));
  const total = scripts.reduce((sum, script) => sum + weight(script) * count(script), 0);
  if (total < fewestLetters) return null;
  return most === 'Han' || most === 'Kana' ? (count('Kana') >= signs * kanaShare ? 'Kana' : 'Han') : most;
}

const weight = (script: Script): number => (script === 'Han' || script === 'Kana' || script === 'Hangul' ? 3 : 1);
