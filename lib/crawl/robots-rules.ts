import robotsParser from 'robots-parser';

/** The product token a robots.txt can address us by. */
export const robotsName = 'Floorwalker';

/** What a site's robots.txt asks for. */
export interface RobotsRules {
  readonly isClosed: (address: string) => boolean;
  /** Addresses of sitemaps. */
  readonly sitemaps: readonly string[];
  /** `Crawl-delay` in milliseconds, at most two seconds; 0 where there is none. It is no part of RFC 9309, and some ask for minutes. */
  readonly gapMs: number;
  /** What it says to search engines about the first page. */
  readonly toSearch: 'none' | 'open' | 'closed';
}

const longestGapMs = 2_000;
const open: RobotsRules = { isClosed: () => false, sitemaps: [], gapMs: 0, toSearch: 'none' };
/** The crawler that most visits come by; where no group is for it, that for all is read. */
const searchName = 'Googlebot';

/** A site without a robots.txt (null) closes nothing. */
export function robotsRules(origin: string, text: string | null): RobotsRules {
  if (text === null) return open;
  const robots = robotsParser(`${origin}/robots.txt`, text);
  return {
    isClosed: (address) => robots.isDisallowed(address, robotsName) ?? false,
    sitemaps: robots.getSitemaps(),
    gapMs: Math.min(longestGapMs, 1000 * (robots.getCrawlDelay(robotsName) ?? 0)),
    toSearch: robots.isDisallowed(`${origin}/`, searchName) ? 'closed' : 'open',
  };
}
