import { type Box, isThin } from './box.ts';
import type { Drawing } from './drawing.ts';
import type { Target } from './small-targets.ts';

/** Parts of a link that may reach beyond its own box. */
const mostParts = 12;

/** Where an element can be pressed, with all that stands in it; null where it has no box. */
export function targetOf(element: Element, drawing: Drawing): Target | null {
  const own = drawing.boxOf(element);
  if (!own) return null;
  const parts = Array.from(element.getElementsByTagName('*')).slice(0, mostParts);
  const boxes = parts.flatMap((part) => drawing.boxOf(part) ?? []).filter((box) => !isThin(box));
  const box = [...(isThin(own) ? [] : [own]), ...boxes].reduce<Box | null>((all, one) => (all ? around(all, one) : one), null);
  return box && { element, box, isInText: isInText(element, drawing) };
}

function around(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

/** It flows in a line with words that are not its own. */
function isInText(element: Element, { styleOf }: Drawing): boolean {
  for (let at: Element | null = element; at && styleOf(at)?.display === 'inline'; at = at.parentElement) {
    const beside = Array.from(at.parentNode?.childNodes ?? []).filter((node) => node.nodeType === Node.TEXT_NODE);
    if (beside.some(({ nodeValue }) => /[\p{L}\p{N}]{2}/u.test(nodeValue ?? ''))) return true;
  }
  return false;
}
