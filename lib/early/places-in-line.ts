/** Words before the name of a place, by language. German and its like write all nouns large: there a place cannot be told by that. Our own list. */
const before: { readonly [language: string]: string } = {
  en: 'in|near',
  fr: 'en|à',
  es: 'en',
  it: 'in|a',
  pt: 'em',
  nl: 'in|bij',
  da: 'i|på|ved',
  nb: 'i|på|ved',
  sv: 'i|på|vid',
  pl: 'w|we|koło',
  cs: 'v|ve|u',
};

/** Names of months and of languages follow the same words: "in May", "in English". Source: the browser's own (CLDR, https://cldr.unicode.org). */
function noPlaces(language: string, languages: readonly string[]): ReadonlySet<string> {
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const months = Array.from({ length: 12 }, (_, at) => month.format(Date.UTC(2024, at, 15)));
  return new Set([...months, ...languages.map((tag) => names.of(tag) ?? '')].map((name) => name.toLowerCase()));
}

/**
 * Places that a line names after "in" or "near": a name is written large wherever it stands, so what the site writes small as well is none
 * ("Loved in Comfort").
 */
export function placesInLine(
  line: string,
  language: string,
  { elsewhere, languages }: { readonly elsewhere: string; readonly languages: readonly string[] },
): readonly string[] {
  const words = before[language];
  if (words === undefined) return [];
  const none = noPlaces(language, languages);
  const named = new RegExp(String.raw`(?<!\p{L})(?:${words})\s+(\p{Lu}\p{Ll}{2,}(?:[- ]\p{Lu}\p{Ll}+)?)`, 'gu');
  const small = new Set(elsewhere.match(/(?<!\p{L})\p{Ll}+/gu));
  return [...line.matchAll(named)].flatMap(({ 1: name = '' }) => {
    const [head = ''] = name.toLowerCase().split(/[- ]/);
    return none.has(name.toLowerCase()) || small.has(head) ? [] : [name];
  });
}
