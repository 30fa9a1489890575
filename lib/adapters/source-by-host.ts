import type { RevisitingSource } from '../ports/page-source.ts';

/** Reads each host of a site by its own source; whatever is none of theirs by the first. */
export function sourceByHost(own: RevisitingSource, others: ReadonlyMap<string, RevisitingSource>): RevisitingSource {
  if (others.size === 0) return own;
  const sourceOf = (url: string) => others.get(new URL(url).origin) ?? own;
  return {
    read: (url, signal, wish) => sourceOf(url).read(url, signal, wish),
    readText: (url, signal, wish) => sourceOf(url).readText(url, signal, wish),
  };
}
