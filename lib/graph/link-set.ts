import type { Sighting } from '../model/layout.ts';
import type { Link } from '../model/page.ts';
import type { SiteReading } from '../model/site.ts';
import type { ClickGraph, LinkSet } from './click-graph.ts';
import { clicksToOpen } from './clicks-to-open.ts';
import { linkColumns, type LinkColumns } from './link-columns.ts';

/** How links are met; null or nothing where they were not seen. */
type Sightings = readonly (Sighting | null | undefined)[];

const none: Sightings = [];

/** Links of a block or of one page as they are met on a device; `seen`: by number in the whole list. */
export function linkSet(columns: LinkColumns, whole: readonly Link[], seen: Sightings | undefined): LinkSet {
  const { links, targets, ranks, sayings } = columns;
  const sightings = seen ? withBrought(seen, columns) : (columns.seen ?? none);
  const costs = sightings === none ? columns.costs : columns.costs.slice();
  for (let index = 0; index < sightings.length; index += 1) {
    const sighting = sightings[index];
    if (sighting) costs[index] = 1 + clicksToOpen({ hidden: null, place: 'main', seen: sighting });
  }
  let toUnreadList = Infinity;
  for (const number of columns.toUnread) {
    const link = whole[number];
    if (link) toUnreadList = Math.min(toUnreadList, 1 + clicksToOpen({ ...link, seen: seen?.[number] ?? link.seen }));
  }
  return { targets, costs, ranks, links, sayings, sightings, toUnreadList };
}

/** By link of the columns: how it was seen, or what it brings with it. */
function withBrought(seen: Sightings, { at, seen: brought, links }: LinkColumns): Sightings {
  if (at === null && brought === null) return seen;
  return links.map((_, index) => seen[at?.[index] ?? index] ?? brought?.[index]);
}

/** Links that a change puts onto pages of a graph, or makes others: they bring with them how they are met. */
export function linkSetOf(links: readonly Link[], { nodeOf, sayingOf }: Pick<ClickGraph, 'nodeOf' | 'sayingOf'>): LinkSet {
  return linkSet(linkColumns(links, { nodeOf, unreadLists: new Set(), sayingOf }), links, undefined);
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
