import type { CrawlState } from '../crawl/crawl-state.ts';

/** Rings shown at most; what lies deeper stands in the last. */
const mostRings = 5;

/** Pages by clicks from the start, read and known: the seats of the little rings while a check runs. */
export function depthsOf(state: CrawlState): readonly { readonly read: number; readonly unread: number }[] {
  const { redirects } = state;
  const { origin } = new URL(state.start);
  const depth = new Map<string, number>([[state.start, 0]]);
  const blocks = new Set<string>();
  for (const url of depth.keys()) {
    const page = state.pages.get(url);
    if (!page) continue;
    // Addresses come in order of depth: a menu says nothing new the second time.
    const fresh = page.blocks.filter(({ id }) => !blocks.has(id));
    for (const { id } of fresh) blocks.add(id);
    for (const link of [...fresh.flatMap(({ links }) => links), ...page.links]) {
      const to = redirects.get(link.to) ?? link.to;
      if (!depth.has(to) && to.startsWith(origin)) depth.set(to, (depth.get(url) ?? 0) + 1);
    }
  }
  const rings = Array.from({ length: mostRings }, () => ({ read: 0, unread: 0 }));
  for (const [url, clicks] of depth) {
    const ring = rings[Math.min(clicks, mostRings - 1)];
    if (ring) ring[state.pages.has(url) ? 'read' : 'unread'] += 1;
  }
  return rings;
}
