import { isSameOrigin } from '../model/address.ts';
import { linksOf } from '../model/page.ts';
import type { SiteReading } from '../model/site.ts';
import type { ClickTree } from './click-tree.ts';
import type { NearestOfKind } from './clicks-to-kind.ts';
import { resolveAddress } from './resolve-address.ts';

/** What is known of the way to an address. `unread`: it is of this site and was not read. */
export type WayToAddress = NearestOfKind | 'unread' | null;

/**
 * Fewest clicks to an address that the user named: a page of this site, or one of another host, to which the nearest link counts
 * one click more. Null when no link from the start leads there.
 */
export function clicksToAddress(tree: ClickTree, address: string, reading: Pick<SiteReading, 'origin' | 'redirects'>): WayToAddress {
  const clicksOf = (node: number) => tree.clicks[tree.where.empty(node)] ?? -1;
  if (isSameOrigin(address, reading.origin)) {
    const node = tree.graph.nodeOf.get(address) ?? tree.graph.nodeOf.get(resolveAddress(address, reading.redirects));
    if (node === undefined) return 'unread';
    return clicksOf(node) < 0 ? null : { node, clicks: clicksOf(node), section: null };
  }
  const wanted = bare(address);
  let best: NearestOfKind | null = null;
  tree.graph.pages.forEach(({ facts }, node) => {
    const clicks = clicksOf(node) + 1;
    if (clicks === 0 || (best && clicks >= best.clicks)) return;
    if (linksOf(facts).some(({ to }) => isBelow(bare(to), wanted))) best = { node, clicks, section: null };
  });
  return best;
}

/** Host and path: links to a review platform carry their own parameters. */
function bare(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname}`.replace(/\/+$/, '');
}

const isBelow = (address: string, wanted: string): boolean => address === wanted || address.startsWith(`${wanted}/`);
