import { type Box, isThin } from './box.ts';
import type { Drawing } from './drawing.ts';
import type { Standing } from './standing.ts';

/** Parts of a link that are looked at when it has no box of its own. */
const mostParts = 30;
const picture = 'img,svg,picture,video,canvas,object,[style*="background"]';

/** Finds where an element can be pressed: its own box, or that of what is in it and stands beyond it. Null when there is nothing to press. */
export function pressBoxFinder(drawing: Drawing): (standing: Standing) => Box | null {
  return ({ element, box }) => {
    if (!element || !isThin(box)) return box;
    if (element.localName === 'area') return areaBox(element, drawing);
    const parts = element.getElementsByTagName('*');
    for (let at = 0; at < Math.min(parts.length, mostParts); at++) {
      const part = parts[at];
      const partBox = part ? drawing.boxOf(part) : null;
      if (partBox && !isThin(partBox)) return partBox;
    }
    // A picture that is not there yet has no size.
    return element.querySelector(picture) && drawing.boxOf(element) ? box : null;
  };
}

/** Areas have no boxes; they stand where the picture stands that uses their map. */
function areaBox(area: Element, drawing: Drawing): Box | null {
  const name = area.closest('map')?.getAttribute('name') ?? '';
  const image = [...area.ownerDocument.querySelectorAll('img[usemap]')].find((one) => one.getAttribute('usemap') === `#${name}`);
  return image ? drawing.boxOf(image) : null;
}
