import { findControls } from '../read/read-controls.ts';
import { linkSelector } from '../read/link-selector.ts';
import { hrefOf, targetOf } from '../read/read-links.ts';
import type { Surroundings } from '../read/surroundings.ts';

/** A link to a page, or a control, as `lib/read` finds it. */
export interface PageElement {
  readonly element: Element;
  /** Where the link leads; null for a control. */
  readonly to: string | null;
}

/** Links and controls in document order; a link that serves as a button as well is there twice, link first. */
export function pageElements(around: Surroundings, most: number): readonly PageElement[] {
  const controls = new Set(findControls(around).map(({ element }) => element));
  const found: PageElement[] = [];
  const targets = new Map<string, string | null>();
  for (const element of around.document.querySelectorAll('*')) {
    const to = element.matches(linkSelector) ? linkTo(element, around, targets) : null;
    if (to !== null) found.push({ element, to });
    if (controls.has(element)) found.push({ element, to: null });
    if (found.length >= most) return found.slice(0, most);
  }
  return found;
}

function linkTo(element: Element, around: Surroundings, targets: Map<string, string | null>): string | null {
  const href = hrefOf(element);
  if (href === null || around.unseen.has(element)) return null;
  const known = targets.get(href);
  if (known !== undefined) return known;
  const target = targetOf(href, around);
  const to = typeof target === 'string' ? null : target.to;
  targets.set(href, to);
  return to;
}
