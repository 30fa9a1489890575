/** Tags that are other names of languages on board. Source: the IANA language subtag registry (macrolanguages and deprecated subtags). */
const otherNames: { readonly [tag: string]: string } = { no: 'nb', nn: 'nb', iw: 'he', in: 'id', cmn: 'zh', yue: 'zh' };

/** The primary tag of what a page or a detector calls a language, under its common name: `zh-Hant-TW` is `zh`, `no` is `nb`. Null when it is no tag. */
export function primaryTag(language: string | null): string | null {
  const tag = language?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  if (!/^[a-z]{2,3}$/.test(tag) || tag === 'und' || tag === 'zxx') return null;
  return otherNames[tag] ?? tag;
}
