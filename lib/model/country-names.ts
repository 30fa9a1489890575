import { listTags } from './language-tag.ts';

/** Codes that are no place of buyers: unknown, all nations, outlying islands, and two for tests of software. */
const none = new Set(['ZZ', 'UN', 'QO', 'XA', 'XB']);
const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
const known = new Map<string, readonly string[]>();

/** How languages shorten names that are long; none that is a word there when written small ("us", "eau"). Our own list. */
const short: Readonly<Record<string, readonly string[]>> = {
  en: ['UAE', 'USA', 'UK', 'KSA'],
  de: ['USA', 'UK', 'VAE'],
  nl: ['UK', 'VAE'],
  pl: ['USA', 'ZEA'],
  ru: ['США', 'ОАЭ'],
  uk: ['США', 'ОАЕ'],
};

/** Names of all countries in a language. Source: the browser's own list (CLDR, https://cldr.unicode.org) by ISO 3166 codes. */
export function countryNames(language: string): readonly string[] {
  const found = known.get(language) ?? [...listTags(language).flatMap(namesIn), ...(short[language] ?? [])];
  known.set(language, found);
  return found;
}

function namesIn(tag: string): readonly string[] {
  const names = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter((code) => !none.has(code));
  return codes.flatMap((code) => names.of(code) ?? []);
}
