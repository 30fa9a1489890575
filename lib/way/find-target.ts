import { normalizeAddress } from '../model/address.ts';
import type { PathLeg, WalkedPath } from '../model/walked-path.ts';
import { closedParts, hiddenFinder } from '../read/hidden-by.ts';
import { linkName } from '../read/link-name.ts';
import { regionFinder } from '../read/region-of.ts';
import { isSeen } from './is-seen.ts';
import { type Candidate, matchStep, type Sought } from './match-step.ts';

const links = 'a[href],area[href]';
const buttons =
  'button,summary,input[type="submit" i],input[type="button" i],input[type="image" i],[role="button"],[role="menuitem"],[role="tab"],[role="link"],[role="radio"]';
/** Links and all that serves as a button. */
export const pressables = `${links},${buttons}`;
/** Pages with more are not looked through to their end. */
const most = 5_000;

/** The link or button that a leg ends with, or null where this page has none like it. What lies in `except` is not looked at. */
export function findTarget(document: Document, { steps, to, does }: PathLeg, aliases: WalkedPath['aliases']): Element | null {
  const last = steps.at(-1);
  if (!last) return null;
  const leads = to !== null && does !== 'puts';
  const sought = { words: last.words, place: last.place, to: to === null ? null : (aliases[to] ?? to) };
  const own = (element: Element) => addressOf(element, aliases);
  const all = [...document.querySelectorAll(leads ? links : pressables)].slice(0, most);
  // A link is known by its address; names are asked only where there is more to tell.
  const found = leads ? all.filter((element) => own(element) === sought.to) : all;
  return best(document, found.length > 0 ? found : all, { sought, own });
}

/** A button that opens something, by what it is called; or null. */
export function findOpenerByName(document: Document, { words, place }: Pick<Sought, 'words' | 'place'>): Element | null {
  if (words === '') return null;
  const all = [...document.querySelectorAll(`${buttons},a[href="#"],[aria-expanded],[aria-haspopup]`)].slice(0, most);
  return best(document, all, { sought: { words, place, to: null }, own: () => null });
}

function best(
  document: Document,
  elements: readonly Element[],
  { sought, own }: { readonly sought: Sought; readonly own: (element: Element) => string | null },
): Element | null {
  const regionOf = regionFinder(hiddenFinder(closedParts(document)));
  const candidates = elements.map((element): Candidate => ({
    words: linkName(element).words,
    to: own(element),
    place: regionOf(element).place,
    isSeen: isSeen(element),
  }));
  return elements[matchStep(sought, candidates)] ?? null;
}

/** Where a link leads, as pages of the path are known; null for what is no link. */
export function addressOf(element: Element, aliases: WalkedPath['aliases']): string | null {
  const href = element.getAttribute('href');
  if (href === null || !/^a(rea)?$/.test(element.localName)) return null;
  const to = normalizeAddress(href.trim(), element.baseURI);
  return to === null ? null : (aliases[to] ?? to);
}
