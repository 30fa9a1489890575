import { isThin } from './box.ts';
import type { Drawing } from './drawing.ts';
import type { Layer } from './faint-words.ts';

const picture = /^(img|picture|video|canvas|iframe|object|embed|image)$/;
/** More of a page is not looked through. */
const mostElements = 6_000;
const mostLayers = 600;
const atOnce = 200;

/** All that may lie behind words that do not stand in it: pictures, and what is placed freely and painted. In steps; null where there is too much. */
export function* findLayers(document: Document, drawing: Drawing): Generator<void, readonly Layer[] | null, void> {
  const all = document.querySelectorAll('body *');
  if (all.length > mostElements) return null;
  const found: Layer[] = [];
  for (const [at, element] of all.entries()) {
    if (at % atOnce === atOnce - 1) yield;
    if (!isPainted(element, drawing)) continue;
    const box = drawing.boxOf(element);
    if (box && !isThin(box)) found.push({ element, box });
    if (found.length > mostLayers) return null;
  }
  return found;
}

function isPainted(element: Element, { styleOf }: Drawing): boolean {
  if (picture.test(element.localName)) return true;
  const style = styleOf(element);
  if (!style) return false;
  if (style.backgroundImage !== 'none') return true;
  return style.position !== 'static' && style.backgroundColor !== 'rgba(0, 0, 0, 0)';
}
