import type { Device, Link } from '../model/page.ts';
import { isKind, type SiteReading } from '../model/site.ts';
import type { ClickGraph, LinkSet } from './click-graph.ts';
import { siteIndex, type SiteIndex } from './link-columns.ts';
import { linkSet } from './link-set.ts';
import { movesOf } from './moves-of.ts';
import { nodePages } from './node-index.ts';
import { resolveAddress } from './resolve-address.ts';

/**
 * Builds the click graph of what was read. Until pages are drawn, every link that the HTML does not close counts as
 * visible at once, on both devices. `index`: what it has in common with the graph of the other device.
 */
export function buildClickGraph(reading: SiteReading, device: Device, index: SiteIndex = siteIndex(reading)): ClickGraph {
  const { nodeOf, sayingOf, columnsOf } = index;
  const pages = nodePages(reading);
  const sets: LinkSet[] = [];
  const shared = new Map<string, number>();
  const add = (links: readonly Link[]) => sets.push(linkSet(columnsOf(links), links, reading.sightings?.get(links))) - 1;
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
    sayingOf,
    start: nodeOf.get(reading.start) ?? nodeOf.get(resolveAddress(reading.start, reading.redirects)) ?? -1,
    sets,
    setsOf,
    moves: pages.map((page) => movesOf(page, site)),
    isCart: Uint8Array.from(pages, (page) => Number(isKind(page, 'cart'))),
    isCheckout: Uint8Array.from(pages, (page) => Number(isKind(page, 'checkout'))),
  };
}
