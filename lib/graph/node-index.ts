import type { ReadPage, SiteReading } from '../model/site.ts';
import { resolveAddress } from './resolve-address.ts';

/** The pages that are nodes: soft 404s are none, an address counts once. */
export function nodePages({ pages }: Pick<SiteReading, 'pages'>): readonly ReadPage[] {
  const known = new Set<string>();
  return pages.filter(({ soft404, facts: { status, url } }) => {
    if (soft404 || status >= 400 || known.has(url)) return false;
    known.add(url);
    return true;
  });
}

/** The node of each address. */
export function nodeIndex(reading: Pick<SiteReading, 'pages' | 'redirects'>): ReadonlyMap<string, number> {
  const pages = nodePages(reading);
  const nodeOf = new Map(pages.map(({ facts }, node) => [facts.url, node]));
  pages.forEach(({ facts }, node) => {
    if (!nodeOf.has(facts.requestedUrl)) nodeOf.set(facts.requestedUrl, node);
  });
  for (const from of reading.redirects.keys()) {
    const node = nodeOf.get(resolveAddress(from, reading.redirects));
    if (node !== undefined && !nodeOf.has(from)) nodeOf.set(from, node);
  }
  return nodeOf;
}
