import { foldText } from '../classify/fold-text.ts';
import { listTags } from '../model/language-tag.ts';

/** Codes that are no place of buyers: unknown, all nations, outlying islands, and two for tests of software. */
const none = new Set(['ZZ', 'UN', 'QO', 'XA', 'XB']);
const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
const known = new Map<string, readonly (readonly string[])[]>();

/** Names of all countries in a language, folded. Source: the browser's own list (CLDR, https://cldr.unicode.org) by ISO 3166 codes. */
export function countryNames(language: string): readonly (readonly string[])[] {
  const found = known.get(language) ?? listTags(language).flatMap(namesIn);
  known.set(language, found);
  return found;
}

function namesIn(tag: string): readonly (readonly string[])[] {
  const names = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter((code) => !none.has(code));
  return codes.flatMap((code) => {
    const name = names.of(code);
    const tokens = name === undefined ? [] : foldText(name);
    return tokens.length === 0 ? [] : [tokens];
  });
}
