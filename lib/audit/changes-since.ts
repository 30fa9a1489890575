import type { Coverage } from '../model/audit-export.ts';
import type { SiteReading } from '../model/site.ts';

/** What an earlier audit of the site had read: when, and the fingerprint of each page by its address. */
export interface EarlierReading {
  /** ISO 8601, in UTC. */
  readonly date: string;
  readonly fingerprints: ReadonlyMap<string, string>;
}

/** What has changed since, in pages: a page is changed when its main text, headings or links are (its fingerprint). */
export function changesSince({ date, fingerprints }: EarlierReading, { pages }: SiteReading): NonNullable<Coverage['changes']> {
  const now = new Map(pages.map(({ facts }) => [facts.url, facts.fingerprint]));
  const known = [...now].filter(([url]) => fingerprints.has(url));
  const same = known.filter(([url, fingerprint]) => fingerprints.get(url) === fingerprint).length;
  const gone = [...fingerprints.keys()].filter((url) => !now.has(url)).length;
  return { since: date, same, changed: known.length - same, fresh: now.size - known.length, gone };
}
