import { headingLevel, headingSelector } from './heading-level.ts';
import { limits } from './limits.ts';
import type { Region } from './region-of.ts';

/** What a heading heads. */
export interface HeadingScope {
  /** The largest element that holds the heading but none of its own rank or above; in footers and the like the first that holds more than the heading. */
  readonly part: Element;
  /** Outside of this the heading does not count. Larger than the part where the heading's own box holds nothing else. */
  readonly scope: Element;
}

interface Ranked {
  readonly element: Element;
  readonly level: number;
}

/** Works out what every heading heads, in document order; at most 600 headings. */
export function headingScopes(document: Document, regionOf: (element: Element) => Region): ReadonlyMap<Element, HeadingScope> {
  const headings = [...document.querySelectorAll(headingSelector)]
    .slice(0, 2 * limits.headings)
    .map((element) => ({ element, level: headingLevel(element) }));
  const before = neighbours(headings);
  const after = neighbours(headings.toReversed());
  return new Map(
    headings.map(({ element }) => {
      const part = partOf(element, [before.get(element), after.get(element)], regionOf);
      const scope = part === element || isBare(part, element) ? (part.parentElement ?? part) : part;
      return [element, { part, scope }];
    }),
  );
}

/** For each heading the nearest earlier one in the list that is of its rank or above. */
function neighbours(headings: readonly Ranked[]): ReadonlyMap<Element, Element> {
  const found = new Map<Element, Element>();
  const open: Ranked[] = [];
  for (const heading of headings) {
    while ((open.at(-1)?.level ?? 0) > heading.level) open.pop();
    const nearest = open.at(-1);
    if (nearest) found.set(heading.element, nearest.element);
    open.push(heading);
  }
  return found;
}

function partOf(heading: Element, others: readonly (Element | undefined)[], regionOf: (element: Element) => Region): Element {
  const { root, place } = regionOf(heading);
  const isContent = place === 'main' || place === 'hero';
  let part = heading;
  for (let up = part.parentElement; up && up.localName !== 'body'; up = up.parentElement) {
    if (regionOf(up).root !== root || others.some((other) => other && up.contains(other))) break;
    part = up;
    if (up === root || (!isContent && !isBare(part, heading))) break;
  }
  return part;
}

/** Nothing of weight beside the heading: room for an eyebrow or a "view all". */
function isBare(part: Element, heading: Element): boolean {
  if (/^(section|article|li|details|dialog|td)$/.test(part.localName) || part.querySelector('p,li,img,form,article,section')) return false;
  return (part.textContent ?? '').trim().length - (heading.textContent ?? '').trim().length <= 30;
}
