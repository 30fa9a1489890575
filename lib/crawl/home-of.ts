import { linksOf, type PageFacts } from '../model/page.ts';

/** Where a site is entered, and in which language. */
export interface Home {
  readonly url: string;
  /** BCP 47 tag, or null when the page does not say. */
  readonly language: string | null;
}

/**
 * Where the site's home is, seen from the first page read: the root of the origin; or its twin in the language of the tab's
 * page; or, where a site lives in a folder (`/shop/`), the shallowest address that the page's header links and that holds
 * the tab's page (routes in the fragment are all below it). `first`: the page that the root answered with, or else the tab's page.
 * `from`: the tab's address.
 */
export function homeOf(first: PageFacts, from: string): Home {
  const own: Home = { url: first.url, language: first.language };
  if (new URL(first.requestedUrl).pathname !== '/') {
    const folder = folderOf(from);
    const headed = linksOf(first)
      .filter((link) => (link.place === 'header' || link.place === 'menu') && !/[?#]/.test(link.to) && folder.startsWith(folderOf(link.to)))
      .map((link) => link.to)
      .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
    return { ...own, url: headed[0] ?? first.url };
  }
  const twins = Object.entries(first.alternates)
    .filter(
      ([language, url]) => language !== 'x-default' && folderOf(url).length > folderOf(first.url).length && from.startsWith(folderOf(url)),
    )
    .toSorted(([, a], [, b]) => b.length - a.length);
  return twins[0] ? { url: twins[0][1], language: twins[0][0] } : own;
}

function folderOf(address: string): string {
  return new URL('.', address.endsWith('/') || /\.[a-z]+$/i.test(address) ? address : `${address}/`).href;
}
