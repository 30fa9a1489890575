/**
 * Tags that are other names of languages on board. Source: the IANA language subtag registry (macrolanguages and deprecated subtags).
 * Bosnian, Croatian, Montenegrin and Serbian are one macrolanguage there (`sh`); each is read with the list that it is spelled like.
 */
const otherNames: { readonly [tag: string]: string } = {
  bs: 'hr',
  cmn: 'zh',
  cnr: 'sr',
  in: 'id',
  iw: 'he',
  nn: 'nb',
  no: 'nb',
  sh: 'sr',
  yue: 'zh',
};

/** The primary tag of what a page or a detector calls a language, under its common name: `zh-Hant-TW` is `zh`, `no` is `nb`. Null when it is no tag. */
export function primaryTag(language: string | null): string | null {
  const tag = language?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  if (!/^[a-z]{2,3}$/.test(tag) || tag === 'und' || tag === 'zxx') return null;
  return otherNames[tag] ?? tag;
}

/** Tags under which the browser's own lists (CLDR, https://cldr.unicode.org) have a language: Serbian by itself is Cyrillic there. */
export const listTags = (language: string): readonly string[] => (language === 'sr' ? ['sr', 'sr-Latn'] : [language]);
