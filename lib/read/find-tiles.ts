import { headingSelector } from './heading-level.ts';
import { linkSelector } from './link-selector.ts';
import { hasDate, hasPrice } from './patterns.ts';
import type { FoundLink } from './read-links.ts';
import type { Surroundings } from './surroundings.ts';
import { textOf } from './text-of.ts';

/** One tile of a group. */
export interface FoundTile {
  readonly element: Element;
  /** Where the tile leads. */
  readonly to: string | null;
  /** The link that says so. */
  readonly anchor: Element | null;
  readonly hasImage: boolean;
  readonly hasPrice: boolean;
  readonly hasDate: boolean;
}

const productName =
  /(?:^|\s)(?:product|(?:[a-z]+[-_])?product[-_]{0,2}(?:card|item|tile|thumb|miniature|box|teaser|block)(?:[-_]{1,2}wrapper)?)(?:\s|$)/i;
const mostGroups = 400;
const textLimit = 2000;

/**
 * Finds groups of tiles outside the page's chrome: 3 siblings or more of one make, or fewer that are plainly products. The outermost
 * siblings that are each about one thing are the tiles: rows of tiles are not, nor the parts of one tile.
 */
export function findTiles(around: Surroundings, links: readonly FoundLink[]): readonly (readonly FoundTile[])[] {
  const addresses = new Map(links.map((one) => [one.element, one.link.to]));
  const groups = new Map<string, FoundTile[]>();
  const taken = new Set<Element>();
  const parents = new Set<Element>();
  for (const { element, place } of [
    ...links.map(({ element: link, region }) => ({ element: link, place: region.place })),
    ...presses(around),
  ]) {
    if (place !== 'main' && place !== 'hero' && place !== 'aside') continue;
    let at = element.parentElement;
    for (let steps = 0; at && steps < 10 && at.localName !== 'body' && !parents.has(at); steps++, at = at.parentElement) parents.add(at);
    if (at?.localName === 'body') parents.add(at);
  }
  const inOrder = [...parents].map((parent) => ({ parent, depth: depthOf(parent) })).toSorted((a, b) => a.depth - b.depth);
  for (const { parent } of inOrder) {
    if (groups.size >= mostGroups || isTaken(parent, taken)) continue;
    for (const members of siblingsOfOneMake(parent, around)) {
      if (!areTiles(members.slice(0, 12).map((element) => asTile(element, addresses)))) continue;
      const tiles = members.map((element) => asTile(element, addresses));
      members.forEach((member) => taken.add(member));
      const key = `${around.slotOf(members[0] ?? parent)} ${tiles[0]?.anchor ? around.headingAbove(tiles[0].anchor) : ''}`;
      const group = groups.get(key);
      if (group) group.push(...tiles);
      else groups.set(key, tiles);
    }
  }
  return [...groups.values()].toSorted((a, b) => before(a[0]?.element, b[0]?.element));
}

function siblingsOfOneMake(parent: Element, around: Surroundings): readonly (readonly Element[])[] {
  const makes = new Map<string, Element[]>();
  if (parent.childElementCount < 3 && ![...parent.children].some(isProductTile)) return [];
  for (const child of parent.children) {
    const key = around.slotOf(child);
    const group = makes.get(key);
    if (group) group.push(child);
    else makes.set(key, [child]);
  }
  return [...makes.values()]
    .filter((members) => members.length >= 3 || members.every(isProductTile))
    .map((members) => members.slice(0, 1000));
}

/** One or two products in a list: called so, or items of a list that name and show what they lead to. The product a page is about holds the page's heading. */
function isProductTile(element: Element): boolean {
  const isCalled = productName.test(element.getAttribute('class') ?? '') || (element.getAttribute('itemtype') ?? '').endsWith('/Product');
  const isItem = element.localName === 'li' || element.localName === 'article';
  if (!isCalled && !isItem) return false;
  if (element.querySelector('h1') || !element.querySelector('img')) return false;
  return (isCalled || (hasLinkedHeading(element) && isAboutOneThing(element))) && hasPrice(textOf(element, textLimit).text);
}

function asTile(element: Element, addresses: ReadonlyMap<Element, string>): FoundTile {
  const links = addresses.has(element) ? [element] : [...element.querySelectorAll(linkSelector)].slice(0, 12);
  const anchor = links.find((link) => addresses.has(link)) ?? null;
  const { text } = textOf(element, textLimit);
  return {
    element,
    anchor,
    to: anchor ? (addresses.get(anchor) ?? null) : null,
    hasImage: element.querySelector('img,picture,[role="img"],[style*="background"]') !== null,
    hasPrice: hasPrice(text),
    hasDate: element.querySelector('time') !== null || hasDate(text),
  };
}

/** Goods that a script opens when they are pressed: a picture and a price on each, and no link at all. */
function areGoodsWithoutAddress(sample: readonly FoundTile[]): boolean {
  return sample.every(({ element, to, hasImage, hasPrice: priced }) => to === null && hasImage && priced && element.matches(pressable));
}

/** What says that it can be pressed as a whole. */
const pressable = '[onclick],[role="link"],[role="button"],[tabindex="0"]';
const mostPresses = 500;

function presses({ document, regionOf }: Surroundings) {
  return [...document.querySelectorAll(pressable)].slice(0, mostPresses).map((element) => ({ element, place: regionOf(element).place }));
}

/** Most lead somewhere, most show more than a link, and each is about one thing: at most two headings and two pictured links. */
function areTiles(sample: readonly FoundTile[]): boolean {
  const share = (is: (tile: FoundTile) => boolean) => sample.filter(is).length / sample.length;
  if (share((tile) => tile.to !== null) < 0.6) return areGoodsWithoutAddress(sample);
  if (share((tile) => tile.hasImage || tile.hasPrice || tile.hasDate || hasLinkedHeading(tile.element)) < 0.6) return false;
  return share(({ element }) => isAboutOneThing(element)) >= 0.6;
}

/** A teaser without picture, price or date still has a heading that leads on. */
function hasLinkedHeading(element: Element): boolean {
  return (
    element.querySelector(element.localName === 'a' ? headingSelector : ':is(h1,h2,h3,h4,h5,h6) a[href],a[href] :is(h1,h2,h3,h4,h5,h6)') !==
    null
  );
}

function isAboutOneThing(element: Element): boolean {
  if (element.querySelectorAll(headingSelector).length > 2) return false;
  const pictured = [...element.querySelectorAll('a img')].slice(0, 30).map((image) => image.closest('a')?.getAttribute('href'));
  return new Set(pictured).size <= 1 && (element.textContent ?? '').length <= 4 * textLimit;
}

function isTaken(parent: Element, taken: ReadonlySet<Element>): boolean {
  for (let at: Element | null = parent; at; at = at.parentElement) if (taken.has(at)) return true;
  return false;
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let at = element.parentElement; at; at = at.parentElement) depth++;
  return depth;
}

function before(a: Element | undefined, b: Element | undefined): number {
  if (!a || !b || a === b) return 0;
  return a.compareDocumentPosition(b) & 4 ? -1 : 1;
}
