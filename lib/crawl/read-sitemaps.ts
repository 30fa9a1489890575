import { normalizeAddress } from '../model/address.ts';
import type { PageSource } from '../ports/page-source.ts';

/** Files of sitemaps read at most: an index may name hundreds, and a few tell what a site has. */
const mostFiles = 6;
const mostAddresses = 20_000;
/** Where a sitemap is looked for when robots.txt names none. Source: https://www.sitemaps.org/protocol.html and the default of WordPress. */
const usualPlaces = ['/sitemap.xml', '/sitemap_index.xml', '/wp-sitemap.xml'];

export interface SitemapPlaces {
  readonly origin: string;
  /** Addresses that robots.txt names; none where it does not. */
  readonly named: readonly string[];
  /** See site-addresses.ts. */
  readonly own: (address: string) => string;
}

/**
 * The pages that a site's sitemaps name, in their order; none where there is none. Indexes are followed, gzipped files are unpacked by
 * the source. A sitemap copied from another host (the live site's, on a staging site) is taken for this site's: only its paths count.
 */
export async function readSitemaps(
  places: SitemapPlaces,
  source: Pick<PageSource, 'readText'>,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const queue = [...places.named.map(here(places)), ...(places.named.length > 0 ? [] : usualPlaces.map((path) => places.origin + path))];
  const asked = new Set<string>();
  const pages = new Set<string>();
  for (let address = queue.shift(); address !== undefined && asked.size < mostFiles; address = queue.shift()) {
    if (asked.has(address) || !address.startsWith(`${places.origin}/`)) continue;
    asked.add(address);
    const text = await source.readText(address, signal);
    if (text === null || !/<(urlset|sitemapindex|url|sitemap)[\s>]/i.test(text)) continue;
    const found = locationsIn(text).map(here(places));
    if (/<sitemapindex[\s>]/i.test(text)) queue.unshift(...found);
    else for (const page of found) if (pages.size < mostAddresses) pages.add(page);
    // One of the usual places is enough.
    if (places.named.length === 0)
      queue.splice(0, queue.length, ...queue.filter((one) => !usualPlaces.some((path) => one === places.origin + path)));
  }
  return [...pages].filter((page) => page.startsWith(`${places.origin}/`));
}

/** Brings an address to this origin where it names a twin of it, or another host altogether. */
function here({ origin, own }: SitemapPlaces): (address: string) => string {
  return (address) => {
    const mine = own(address);
    if (mine.startsWith(`${origin}/`)) return mine;
    const { pathname, search } = new URL(address);
    return `${origin}${pathname}${search}`;
  };
}

/** What stands in `<loc>`. A cut file has lost its last one. */
function locationsIn(text: string): readonly string[] {
  return [...text.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]]+?)\s*(?:\]\]>)?\s*<\/loc>/gi)].flatMap(([, address = '']) => {
    const plain = address
      .replace(/&(amp|#38|#x26);/gi, '&')
      .replace(/&(apos|#39);/gi, "'")
      .replace(/&quot;/gi, '"');
    return normalizeAddress(plain) ?? [];
  });
}
