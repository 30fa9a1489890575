import { primaryTag } from '../model/language-tag.ts';
import type { PageFacts } from '../model/page.ts';
import type { JudgedSite } from './judge-site.ts';

/** Where a site, or one language of it, begins. */
const beginning = /\/(?:index\.\w+)?(?:[?#]|$)/;

/**
 * Pages of a site in a language other than the one that was checked, which were not read, and where to go: the twin that a page names, or
 * the page that the language begins with. Null where none are known.
 */
export function unreadIn(
  { views, languageOf }: JudgedSite,
  { alternates }: Pick<PageFacts, 'alternates'>,
  language: string,
): { readonly url: string; readonly pages: number } | null {
  const { unread } = views.desktop.survey.reading;
  const own = unread.filter(({ url, reason }) => reason === 'other-language' && languageOf(url) === language).map(({ url }) => url);
  const [shortest] = own.toSorted((one, other) => one.length - other.length);
  const twin = Object.entries(alternates).find(([tag, url]) => primaryTag(tag) === language && own.includes(url))?.[1];
  const first = twin ?? own.find((url) => beginning.test(url)) ?? shortest;
  return first === undefined ? null : { url: first, pages: own.length };
}
