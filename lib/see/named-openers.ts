import type { Closer } from './closer.ts';
import { pressed, type Candidate, type Scene } from './scene.ts';
import type { Toggle } from './toggles.ts';

/** Levels above and below a closed part at which its name may stand instead. */
const above = 2;
const belowMost = 6;
const pressable = 'a[href],button,summary';

/** Buttons and links that name a closed part as what they act on; those in the part close it. */
export function* namedOpeners({ element, ways }: Closer, { namedBy, around }: Scene): Generator<Candidate, void, void> {
  const isFaded = ways.size === 1 && ways.has('opacity');
  for (const part of partsOf(element)) {
    const toggles = (namedBy.get(part) ?? []).filter(
      (toggle) =>
        !part.contains(toggle.element) && !element.contains(toggle.element) && (!isPlaceLink(toggle) || (part === element && !isFaded)),
    );
    // What says that it opens comes before what merely leads to the place.
    for (const toggle of toggles.toSorted((a, b) => Number(a.isOther) - Number(b.isOther) || b.strength - a.strength))
      yield pressed(toggle.element);
  }
  for (const id of (element.getAttribute('aria-labelledby') ?? '').split(/\s+/, 4)) {
    const label = id === '' ? null : around.document.getElementById(id);
    if (label && !element.contains(label) && label.matches('button,a,[role="button"],[role="tab"],[aria-expanded]')) yield pressed(label);
  }
}

/** It leads to a place on the page, and opens what is there at most. */
function isPlaceLink({ element, strength }: Toggle): boolean {
  return strength === 1 && element.localName === 'a' && /^#./.test(element.getAttribute('href')?.trim() ?? '');
}

function partsOf(element: Element): readonly Element[] {
  const parts = [element];
  let at = element;
  for (
    let level = 0;
    level < above && at.parentElement && at.parentElement.localName !== 'body' && isFrame(at.parentElement, at);
    level++
  ) {
    at = at.parentElement;
    parts.push(at);
  }
  return [...parts, ...Array.from(element.querySelectorAll('[id]')).slice(0, belowMost)];
}

/** A box around the part that has nothing else to press in it. */
function isFrame(box: Element, part: Element): boolean {
  return (
    box.childElementCount <= 4 &&
    [...box.children].every((child) => child === part || (!child.matches(pressable) && !child.querySelector(pressable)))
  );
}
