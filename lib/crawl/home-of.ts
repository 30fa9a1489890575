import { linksOf, type PageFacts } from '../model/page.ts';

/**
 * Where the site's home is, seen from the first page read: the root of the origin, or, where a site lives in a folder of it
 * (`/shop/`), the shallowest address that the page's header links and that holds the tab's page.
 * `first`: the page that the root answered with, or else the tab's page. `from`: the tab's address.
 */
export function homeOf(first: PageFacts, from: string): string {
  if (new URL(first.requestedUrl).pathname === '/' && first.requestedUrl !== from) return first.url;
  const folder = new URL('.', from).href;
  const headed = linksOf(first)
    .filter((link) => (link.place === 'header' || link.place === 'menu') && folder.startsWith(new URL('.', link.to).href) && !link.to.includes('?'))
    .map((link) => link.to)
    .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const root = `${new URL(first.url).origin}/`;
  return first.requestedUrl === root ? first.url : (headed[0] ?? first.url);
}
