import type { Device, Link } from '../model/page.ts';
import { isKind, type SiteReading } from '../model/site.ts';
import type { ClickGraph, LinkSet } from './click-graph.ts';
import { linkSet } from './link-set.ts';
import { movesOf } from './moves-of.ts';
import { nodeIndex } from './node-index.ts';
import { resolveAddress } from './resolve-address.ts';
import { unreadLists } from './unread-lists.ts';

/**
 * Builds the click graph of what was read. Until pages are drawn, every link that the HTML does not close counts as
 * visible at once, on both devices.
 */
export function buildClickGraph(reading: SiteReading, device: Device): ClickGraph {
  const { pages, nodeOf } = nodeIndex(reading);
  const known = { nodeOf, unreadLists: unreadLists(reading) };
  const sets: LinkSet[] = [];
  const shared = new Map<string, number>();
  const add = (links: readonly Link[]) => sets.push(linkSet(links, known, reading.sightings?.get(links))) - 1;
  const setsOf = pages.map(({ facts }) => {
    for (const block of facts.blocks) if (!shared.has(block.id)) shared.set(block.id, add(block.links));
    const repeated = facts.blocks.flatMap((block) => shared.get(block.id) ?? []);
    return [...repeated, add(facts.links)];
  });
  const site = { redirects: reading.redirects, hasProducts: pages.some((page) => isKind(page, 'product')) };
  return {
    device,
    pages,
    nodeOf,
    start: nodeOf.get(reading.start) ?? nodeOf.get(resolveAddress(reading.start, reading.redirects)) ?? -1,
    sets,
    setsOf,
    moves: pages.map((page) => movesOf(page, site)),
    isCart: Uint8Array.from(pages, (page) => Number(isKind(page, 'cart'))),
    isCheckout: Uint8Array.from(pages, (page) => Number(isKind(page, 'checkout'))),
  };
}
