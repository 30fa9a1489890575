import type { Closer } from './closer.ts';
import { hovered, pressed, type Candidate, type Scene } from './scene.ts';

/** Is this a list of links below an entry of a menu? */
export function isSubmenu({ element }: Closer): boolean {
  return entryOf(element) !== null;
}

/**
 * Where no rule can be read that says so: lists in menus open under the mouse, most often by script. An assumption, from what themes
 * do; on a phone the entry is pressed.
 */
export function* menuOpeners({ element }: Closer, { device, around }: Scene): Generator<Candidate, void, void> {
  const entry = entryOf(element);
  if (!entry) return;
  const { place } = around.regionOf(element);
  if (place !== 'menu' && place !== 'header') return;
  yield device === 'desktop' ? hovered(entry, true) : pressed(entry, true);
}

/** The link or button before a list in the same entry. */
function entryOf(element: Element): Element | null {
  if (element.parentElement?.localName !== 'li') return null;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) {
    const entry = at.matches('a,button') ? at : at.querySelector('a,button');
    if (entry) return entry;
  }
  return null;
}
