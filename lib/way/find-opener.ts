import type { PathLeg } from '../model/walked-path.ts';
import { findOpenerByName } from './find-target.ts';
import { isSeen } from './is-seen.ts';

/** What must be done before a hidden link or button can be pressed. `point`: it opens under the mouse. */
export interface FoundOpener {
  readonly element: Element;
  readonly how: 'press' | 'point';
}

/**
 * What opens the part in which an element is hidden, as far as it can be reached now: the outermost closed part first. By what mark-up says
 * about it, then by the names that the check met, then what stands right before the closed part. Null where nothing is found.
 */
export function findOpener(element: Element, { steps }: PathLeg): FoundOpener | null {
  const parts = closedAround(element);
  for (const part of parts) {
    const opener = openersOf(part).find((one) => isSeen(one) && !isOpen(one));
    if (opener) return { element: opener, how: 'press' };
  }
  for (const step of steps) {
    const named = step.action === 'open' ? findOpenerByName(element.ownerDocument, step) : null;
    if (named && isSeen(named) && !isOpen(named) && !named.contains(element)) return { element: named, how: 'press' };
  }
  for (const part of parts) {
    const before = nearestPressable(part);
    if (before) return { element: before, how: before.localName === 'a' ? 'point' : 'press' };
  }
  return null;
}

/** The parts around an element that are not drawn, outermost first; the element itself last. */
function closedAround(element: Element): readonly Element[] {
  const parts: Element[] = [];
  for (let at: Element | null = element; at && at.localName !== 'body' && !isSeen(at); at = at.parentElement) parts.push(at);
  // An empty-looking box may hold the whole; what is around it is drawn all the same.
  return parts.toReversed();
}

function openersOf(part: Element): readonly Element[] {
  const { ownerDocument: page, id } = part;
  const summary = part.parentElement?.localName === 'details' ? part.parentElement.querySelector(':scope > summary') : null;
  const own = part.localName === 'details' ? part.querySelector(':scope > summary') : null;
  const named =
    id === ''
      ? []
      : ['aria-controls~', 'popovertarget', 'commandfor', 'for'].flatMap((attribute) => [
          ...page.querySelectorAll(`[${attribute}="${CSS.escape(id)}"]`),
        ]);
  const aimed =
    id === ''
      ? []
      : ['href', 'data-bs-target', 'data-target'].flatMap((attribute) => [...page.querySelectorAll(`[${attribute}="#${CSS.escape(id)}"]`)]);
  return [...(summary ? [summary] : []), ...(own ? [own] : []), ...named, ...aimed].filter((one) => !part.contains(one) || one === own);
}

const isOpen = (opener: Element): boolean =>
  opener.getAttribute('aria-expanded') === 'true' ||
  (opener.localName === 'summary' && (opener.parentElement as HTMLDetailsElement | null)?.open === true);

const pressable = 'button,summary,a[href],[role="button"],[aria-haspopup]';

/** What stands before a closed part in the same piece of a menu. */
function nearestPressable(part: Element): Element | null {
  let at: Element | null = part;
  for (let up = 0; at && up < 3; up += 1, at = at.parentElement) {
    for (let one = at.previousElementSibling; one; one = one.previousElementSibling) {
      const found = one.matches(pressable) ? one : [...one.querySelectorAll(pressable)].at(-1);
      if (found && isSeen(found)) return found;
    }
  }
  return null;
}
