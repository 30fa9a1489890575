import type { Link, LinkBlock } from '../model/page.ts';
import { hashText } from '../model/hash-text.ts';
import type { FoundLink } from './read-links.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Parts the links into navigation regions, which usually repeat from page to page, and the page's own. A link in a region that
 * speaks of this page (share, "back to here", the same page in another language) is the page's own, so that the region stays the same.
 */
export function groupBlocks(
  found: readonly FoundLink[],
  around: Surroundings,
): { readonly blocks: readonly LinkBlock[]; readonly own: readonly Link[] } {
  const regions = new Map<Element, FoundLink[]>();
  const ofThisPage = pageTest(around);
  for (const one of found) {
    const root = blockRoot(one);
    if (!root || ofThisPage(one)) continue;
    const members = regions.get(root);
    if (members) members.push(one);
    else regions.set(root, [one]);
  }
  const inBlock = new Set<FoundLink>();
  const blocks: LinkBlock[] = [];
  for (const members of regions.values()) {
    const place = members[0]?.region.place;
    if (members.length < 2 || !place) continue;
    for (const member of members) inBlock.add(member);
    blocks.push(
      blockOf(
        place,
        members.map((member) => member.link),
      ),
    );
  }
  return { blocks, own: found.filter((one) => !inBlock.has(one)).map((one) => one.link) };
}

/** Blocks by their first link: one that was met before brings the very same links (see `familiarBlocks`). */
const named = new WeakMap<Link, LinkBlock>();

function blockOf(place: LinkBlock['place'], links: readonly Link[]): LinkBlock {
  const first = links[0];
  const known = first && named.get(first);
  if (known?.place === place && known.links.length === links.length && links.every((link, at) => link === known.links[at])) return known;
  const block = { id: hashText(JSON.stringify([place, links])), place, links };
  if (first) named.set(first, block);
  return block;
}

function blockRoot({ region }: FoundLink): Element | null {
  return region.place === 'main' || region.place === 'hero' ? null : region.root;
}

function pageTest(around: Surroundings): (one: FoundLink) => boolean {
  const path = new URL(around.url).pathname;
  const marks = path === '/' ? [around.url, encodeURIComponent(around.url)] : [path, encodeURIComponent(path)];
  return ({ element, link }) => {
    if (element.hasAttribute('hreflang')) return true;
    const query = link.to.indexOf('?');
    return query >= 0 && marks.some((mark) => link.to.includes(mark, query));
  };
}
