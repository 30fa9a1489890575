import type { JudgedSite } from './judge-site.ts';

/** Pages of a site in a language other than the one that was checked, which were not read, and the first of them; null where none are known. */
export function unreadIn({ views, languageOf }: JudgedSite, language: string): { readonly url: string; readonly pages: number } | null {
  const { unread } = views.desktop.survey.reading;
  const own = unread.filter(({ url, reason }) => reason === 'other-language' && languageOf(url) === language).map(({ url }) => url);
  const [shortest] = own.toSorted((one, other) => one.length - other.length);
  return shortest === undefined ? null : { url: shortest, pages: own.length };
}
