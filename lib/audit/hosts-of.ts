import type { Coverage } from '../model/audit-export.ts';
import type { SiteReading } from '../model/site.ts';

/** Other hosts of the same site that pages link to, those with most links first; and those that the user allowed to be read. */
export function hostsOf({ unread, pages, origin }: SiteReading, allowed: readonly string[]): Coverage['hosts'] {
  const hosts = new Map<string, Coverage['hosts'][number]>();
  const count = (url: string, read: boolean) => {
    const host = new URL(url).origin;
    const known = hosts.get(host);
    hosts.set(host, { origin: host, links: (known?.links ?? 0) + 1, example: known?.example ?? url, read });
  };
  for (const { facts } of pages) if (!facts.url.startsWith(`${origin}/`)) count(facts.url, true);
  for (const { url, reason } of unread) if (reason === 'other-host' && !allowed.includes(new URL(url).origin)) count(url, false);
  return [...hosts.values()].toSorted((a, b) => b.links - a.links || (a.origin < b.origin ? -1 : 1));
}
