/**
 * How Floorwalker speaks other languages. English stands in the sources and is the key: a sentence is looked up by its English with numbered
 * holes, "{0} pages". What has no entry is said in English.
 */
export interface Texts {
  /** Tag of the language, as Intl takes it. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The sentence in that language, with the same holes, or null where there is none. */
  readonly find: (english: string) => string | null;
}

/** What fills a hole: a name, a quote, a number. */
export type Hole = string | number;

export const english: Texts = { language: 'en', direction: 'ltr', find: () => null };

let texts: Texts = english;

/** Sets the language in use, once, before anything is said: at the rim of each script. */
export function useTexts(used: Texts): void {
  texts = used;
}

/** The language in use. */
export const spoken = (): Pick<Texts, 'language' | 'direction'> => texts;

/** For Intl: the language in use; `variety` says which English it is where it is English. */
export const spokenTag = (variety = 'en'): string => (texts.language === 'en' ? variety : texts.language);

/** A sentence in the language in use: say`Your cart is ${clicks} clicks away`. */
export function say(parts: TemplateStringsArray, ...holes: readonly Hole[]): string {
  return filled(sentenceOf(parts), holes);
}

/**
 * What stands as data, in the language in use, at the moment when it is shown. `sense` tells apart what is one word in English and is not
 * in others; the entry is then "Open #of a shop". `holes` fill what is numbered in the text.
 */
export function said(text: string, { sense, holes = [] }: { readonly sense?: string; readonly holes?: readonly Hole[] } = {}): string {
  const found = heldTogether(texts.find(sense === undefined ? text : `${text} #${sense}`) ?? text);
  return holes.length === 0 ? found : filled(found, holes);
}

/** A template as its entry in the tables is called, in the language in use. */
export function sentenceOf(parts: TemplateStringsArray): string {
  const key = parts.reduce((before, part, index) => `${before}{${index - 1}}${part}`);
  return heldTogether(texts.find(key) ?? key);
}

/** The space between a number, or the hole for one, and a sign that counts with it. */
const beforeUnit = /(?<=[\d}]) (?=(?:%|×|MB|kB|px)(?![\p{L}\d]))|(?<=\d ×) (?=\d)/gu;

/** No line ends between a number and its unit. Sentences are written with plain spaces: here alone they are kept from breaking. */
const heldTogether = (sentence: string): string => sentence.replace(beforeUnit, '\u00A0');

/** A sentence cut at its holes: texts at even places, numbers of holes at odd ones. */
export const cutAtHoles = (sentence: string): readonly string[] => sentence.split(/\{(\d)\}/);

function filled(sentence: string, holes: readonly Hole[]): string {
  return cutAtHoles(sentence)
    .map((part, index) => (index % 2 === 0 ? part : asSaid(holes[Number(part)] ?? '')))
    .join('');
}

/** Where others write 4,5 we do too; thousands are parted by whoever wants them parted. */
function asSaid(hole: Hole): string {
  if (typeof hole === 'string' || texts.language === 'en') return String(hole);
  return new Intl.NumberFormat(texts.language, { useGrouping: false, maximumFractionDigits: 20 }).format(hole);
}
