import { normalizeAddress } from '../model/address.ts';
import { countsFrom } from '../model/counts-from.ts';
import type { CrawlPlan, CrawlWorld } from './crawl-plan.ts';
import { readSitemaps } from './read-sitemaps.ts';
import { robotsRules, type RobotsRules } from './robots-rules.ts';
import { siteAddresses, type SiteAddresses } from './site-addresses.ts';
import { isLocalSite } from './site-scope.ts';

/** What must be known of a site before its first page is read. */
export interface OpenedSite {
  /** Home, as far as it is known before it is read; of a check of one page that page. */
  readonly start: string;
  readonly addresses: SiteAddresses;
  readonly robots: Pick<RobotsRules, 'isClosed' | 'gapMs' | 'toSearch'>;
  /** What the sitemap names; none when it cannot be read. Never rejects. */
  readonly readSitemap: () => Promise<readonly string[]>;
}

/**
 * Reads robots.txt. It is applied unless the site is the user's own, on this machine or network, or the user is logged in there:
 * where it closes everything, the page that the user has open is asked for, to see that.
 */
export async function openSite(plan: CrawlPlan, world: CrawlWorld): Promise<OpenedSite> {
  const { origin, settings, from } = plan;
  const { source, signal } = world;
  const addresses = siteAddresses(origin, settings.hosts);
  const asked = await Promise.all([origin, ...settings.hosts].map(rulesOf));
  signal.throwIfAborted();
  const [own] = asked;
  const given = countsFrom(settings, origin);
  const start = normalizeAddress(given) ?? given;
  const isFree = settings.ignoreRobots || isLocalSite(origin) || (own?.isClosed(start) === true && (await isMember(plan, world)));
  return {
    start,
    addresses,
    robots: {
      isClosed: (address) => !isFree && asked.some(({ isClosed }) => isClosed(address)),
      gapMs: isFree ? 0 : (own?.gapMs ?? 0),
      toSearch: own?.toSearch ?? 'none',
    },
    readSitemap: () =>
      readSitemaps({ origin, named: own?.sitemaps ?? [], own: addresses.own }, source, signal).catch((): readonly string[] => []),
  };

  async function rulesOf(host: string): Promise<RobotsRules> {
    const rules = robotsRules(host, await source.readText(`${host}/robots.txt`, signal).catch(() => null));
    return { ...rules, isClosed: (address) => address.startsWith(`${host}/`) && rules.isClosed(address) };
  }

  async function isMember({ showsLogin }: CrawlPlan, { gate }: CrawlWorld): Promise<boolean> {
    if (settings.as === 'stranger') return false;
    await gate();
    const answer = await source.read(normalizeAddress(from) ?? from, signal);
    return answer.outcome === 'page' && showsLogin(answer.facts);
  }
}
