import type { ReadPage, SiteReading } from '../model/site.ts';
import { resolveAddress } from './resolve-address.ts';

/** The pages that are nodes (soft 404s are none, an address counts once) and the node of each address. */
export function nodeIndex(reading: Pick<SiteReading, 'pages' | 'redirects'>): {
  readonly pages: readonly ReadPage[];
  readonly nodeOf: ReadonlyMap<string, number>;
} {
  const pages: ReadPage[] = [];
  const nodeOf = new Map<string, number>();
  for (const page of reading.pages) {
    if (page.soft404 || page.facts.status >= 400 || nodeOf.has(page.facts.url)) continue;
    nodeOf.set(page.facts.url, pages.length);
    pages.push(page);
  }
  pages.forEach((page, node) => {
    if (!nodeOf.has(page.facts.requestedUrl)) nodeOf.set(page.facts.requestedUrl, node);
  });
  for (const from of reading.redirects.keys()) {
    const node = nodeOf.get(resolveAddress(from, reading.redirects));
    if (node !== undefined && !nodeOf.has(from)) nodeOf.set(from, node);
  }
  return { pages, nodeOf };
}
