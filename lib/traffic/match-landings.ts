import type { LandingCounts } from '../model/traffic/figures.ts';

/** A landing page with the page that was read, where it is one of them. */
export interface MatchedLanding extends LandingCounts {
  /** Address of the page that was read; null where it is none of them. */
  readonly read: string | null;
}

/**
 * Matches landing pages to pages that were read: by address, then without its slash at the end, then without its query, then by the folder whose
 * own page it is ("/tea/index.html" is "/tea/"). What is one page is counted as one.
 */
export function matchLandings(landings: readonly LandingCounts[], read: readonly string[]): readonly MatchedLanding[] {
  const known = new Map(read.map((url) => [bare(url), url] as const).toReversed());
  const folders = new Map(read.map((url) => [folder(url), url] as const).toReversed());
  const exact = new Set(read);
  const matched = new Map<string, MatchedLanding>();
  for (const landing of landings) {
    const found = exact.has(landing.url)
      ? landing.url
      : (known.get(bare(landing.url)) ?? known.get(bare(landing.url.replace(/\?.*$/, ''))) ?? folders.get(folder(landing.url)) ?? null);
    const key = found ?? landing.url;
    const same = matched.get(key);
    matched.set(key, same ? together(same, landing) : { ...landing, url: key, read: found });
  }
  return [...matched.values()].toSorted((one, other) => other.visits - one.visits);
}

function together(one: MatchedLanding, other: LandingCounts): MatchedLanding {
  const sum = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
  return {
    ...one,
    visits: one.visits + other.visits,
    leftAtOnce: sum(one.leftAtOnce, other.leftAtOnce),
    outcomes: sum(one.outcomes, other.outcomes),
  };
}

/** Two that differ in this alone are nearly always one page: the scheme, "www.", a slash at the end, capitals. */
const bare = (url: string): string =>
  url
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/\/(?=$|\?)/, '')
    .toLowerCase();

/** A folder's own page by all its names is one: as servers serve it by default, and as Matomo lists it. */
const folder = (url: string): string => bare(url.replace(/\?.*$/, '').replace(/\/(?:index(?:\.\w+)?|default\.aspx?)$/i, '/'));
