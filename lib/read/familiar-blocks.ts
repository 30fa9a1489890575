import type { Link, OddLink } from '../model/page.ts';
import type { Region } from './region-of.ts';
import { linkSelector } from './link-selector.ts';
import type { Surroundings } from './surroundings.ts';

/** A link as it was read; where it leads and the heading above it depend on the rest of the page. */
export interface ReadLink {
  readonly region: Region;
  readonly made: Link | OddLink;
}

/** Without the elements of its page, which would keep the whole page in memory. */
interface KnownLink extends ReadLink {
  /** How many steps above the link its region begins. */
  readonly stepsUp: number;
}

/** The blocks of one page that hold links, each read before or now to be remembered. */
export interface FamiliarBlocks {
  /** The links of blocks that are known. */
  readonly known: ReadonlyMap<Element, ReadLink>;
  /** Remembers the other blocks by what was read of their links. */
  remember(read: ReadonlyMap<Element, ReadLink>): void;
}

const candidates = 'header,nav,footer,aside,[role="banner"],[role="navigation"],[role="contentinfo"],[role="complementary"]';
/** The menus, bars and footers of a site, with those of the pages on which they look different. */
const mostBlocks = 100;
const mostCharacters = 2_000_000;
/** A page rarely has more; articles may have thousands of their own. */
const mostOfPage = 30;
/** Links whose names stand elsewhere, and content in a bar, where what stands before it decides whether it is the hero. */
const dependent = 'a[aria-labelledby],area[aria-labelledby],a [aria-labelledby],area [aria-labelledby],main,[role="main"]';
const anchors = linkSelector;

/** By mark-up to the letter and all that is inherited into it. The longest unmet goes first. */
const memory = new Map<string, readonly (KnownLink | null)[]>();
let characters = 0;

/** Finds the regions of a page that were met before: menus and footers repeat from page to page, and are read once. */
export function familiarBlocks(around: Surroundings): FamiliarBlocks {
  const known = new Map<Element, ReadLink>();
  const strange = new Map<string, Element>();
  let last: Element | null = null;
  let looked = 0;
  for (const root of around.document.querySelectorAll(candidates)) {
    if (last?.contains(root) || around.regionOf(root).root !== root) continue;
    if ((looked += 1) > mostOfPage) break;
    const key = keyOf(root, around);
    const links = memory.get(key);
    if (links) {
      memory.delete(key);
      memory.set(key, links);
      last = root;
      recall(root, links, known);
    } else if (isSelfContained(root, key)) strange.set(key, root);
  }
  return {
    known,
    remember(read) {
      for (const [key, root] of strange)
        keep(
          key,
          [...root.querySelectorAll(anchors)].map((element) => knownLink(element, read.get(element))),
        );
    },
  };
}

/** What the inside of a block takes over from outside, and the block to the letter. */
function keyOf(root: Element, around: Surroundings): string {
  const { place, inMain, inPart } = around.regionOf(root);
  const closed = [...around.closed].filter((part) => root.contains(part)).map((part) => positionIn(root, part));
  const inherited = [place, inMain, inPart, around.hiddenOf(root), root.closest('main,[role="main"]') !== null, ...closed];
  return `${inherited.join(' ')}\n${root.outerHTML}`;
}

function positionIn(root: Element, part: Element): string {
  const position: number[] = [];
  for (let at: Element | null = part; at && at !== root; at = at.parentElement) {
    let before = 0;
    for (let sibling = at.previousElementSibling; sibling; sibling = sibling.previousElementSibling) before++;
    position.push(before);
  }
  return position.join('.');
}

function isSelfContained(root: Element, key: string): boolean {
  return key.length <= mostCharacters / 10 && root.querySelector(dependent) === null;
}

function recall(root: Element, links: readonly (KnownLink | null)[], known: Map<Element, ReadLink>): void {
  const regions = new Map<Region, Region>();
  let at = 0;
  for (const element of root.querySelectorAll(anchors)) {
    const link = links[at++];
    if (!link) continue;
    const region = regions.get(link.region) ?? { ...link.region, root: above(element, link.stepsUp) };
    regions.set(link.region, region);
    known.set(element, { region, made: link.made });
  }
}

function above(element: Element, steps: number): Element | null {
  let at: Element | null = element;
  for (let step = 0; at && step < steps; step++) at = at.parentElement;
  return at;
}

function keep(key: string, links: readonly (KnownLink | null)[]): void {
  characters += key.length;
  memory.set(key, links);
  for (const oldest of memory.keys()) {
    if (memory.size <= mostBlocks && characters <= mostCharacters) break;
    memory.delete(oldest);
    characters -= oldest.length;
  }
}

function knownLink(element: Element, read: ReadLink | undefined): KnownLink | null {
  if (!read) return null;
  let stepsUp = 0;
  for (let at: Element | null = element; at && at !== read.region.root; at = at.parentElement) stepsUp++;
  return { made: read.made, region: { ...read.region, root: null }, stepsUp };
}
