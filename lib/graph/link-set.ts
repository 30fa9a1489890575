import type { Sighting } from '../model/layout.ts';
import type { Link } from '../model/page.ts';
import type { SiteReading } from '../model/site.ts';
import type { LinkSet } from './click-graph.ts';
import { linkRank } from './link-rank.ts';
import { clicksToOpen } from './clicks-to-open.ts';

/** Mark-up that makes a link send something other than GET, or save a file. */
const sends = /^(download|data-post|data-(turbo-)?method=|hx-(post|delete|put|patch))/;

/** Where links may lead. */
interface KnownAddresses {
  readonly nodeOf: ReadonlyMap<string, number>;
  readonly unreadLists: ReadonlySet<string>;
}

/** Links of a block or of one page, and how each is met where they were seen. Those that lead to no node are left out. */
export function linkSet(links: readonly Link[], { nodeOf, unreadLists }: KnownAddresses, seen: readonly (Sighting | null)[] = []): LinkSet {
  const kept: Link[] = [];
  const sightings: (Sighting | undefined)[] = [];
  const targets: number[] = [];
  const costs: number[] = [];
  let toUnreadList = Infinity;
  for (const [index, link] of links.entries()) {
    if (link.acts !== null && sends.test(link.acts)) continue;
    const node = nodeOf.get(link.to);
    const sighting = seen[index] ?? link.seen;
    const cost = 1 + clicksToOpen({ hidden: link.hidden, place: link.place, seen: sighting });
    if (node === undefined) {
      if (unreadLists.has(link.to)) toUnreadList = Math.min(toUnreadList, cost);
      continue;
    }
    kept.push(link);
    sightings.push(sighting);
    targets.push(node);
    costs.push(cost);
  }
  return {
    targets: Int32Array.from(targets),
    costs: Uint8Array.from(costs),
    ranks: Uint8Array.from(kept, linkRank),
    links: kept.length === links.length ? links : kept,
    sightings,
    toUnreadList,
  };
}

/** A link of a set as it is met on the device of its graph. */
export function linkMet({ links, sightings }: LinkSet, index: number): Link | null {
  const link = links[index];
  return link ? withSighting(link, sightings[index]) : null;
}

/** All links of a page or block as they are met, in a reading as it is seen on a device. */
export function linksMet(links: readonly Link[], { sightings }: Pick<SiteReading, 'sightings'>): readonly Link[] {
  const seen = sightings?.get(links) ?? [];
  return links.map((link, index) => withSighting(link, seen[index]));
}

const withSighting = (link: Link, seen: Sighting | null | undefined): Link => (seen ? { ...link, seen } : link);
