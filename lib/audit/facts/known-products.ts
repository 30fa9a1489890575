import { resolveAddress } from '../../graph/resolve-address.ts';
import { isKind, type ReadPage, type SiteReading } from '../../model/site.ts';

/** How many products are known: those read, and what stands beside them in lists with prices and was not read. */
export function knownProducts(reading: SiteReading, products: readonly ReadPage[]): number {
  const read = new Set(reading.pages.flatMap(({ facts }) => [facts.url, facts.requestedUrl]));
  const unread = new Set<string>();
  for (const page of reading.pages) {
    if (!isKind(page, 'catalog') && !isKind(page, 'home') && !isKind(page, 'product')) continue;
    for (const group of page.facts.tiles) {
      if (group.withPrice * 2 < group.count) continue;
      for (const link of group.links) {
        const address = resolveAddress(link, reading.redirects);
        if (!read.has(address)) unread.add(address);
      }
    }
  }
  const closed = new Set(reading.unread.filter(({ reason }) => reason !== 'budget' && reason !== 'more-of-the-same').map(({ url }) => url));
  return products.length + [...unread].filter((url) => !closed.has(url)).length;
}
