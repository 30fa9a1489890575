import { type Box, isThin } from './box.ts';
import { contrastOf, over, readColor } from './color.ts';
import type { Drawing } from './drawing.ts';
import { type Ground, groundOf } from './ground.ts';

/** Least contrast of text, and of large text. Source: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const least = { usual: 4.5, large: 3 } as const;
/** Large, in CSS pixels: 18 points, or 14 in bold (same source). */
const large = { usual: 24, bold: 18.66 } as const;
/** Parts of one link or button that are looked at. */
const mostParts = 6;

/** What may lie behind text without standing around it. */
export interface Layer {
  readonly element: Element;
  readonly box: Box;
}

/** Whether the words of a link or button are too faint to read; null where there are none, or a picture or effect leaves it open. */
export function isFaint(element: Element, drawing: Drawing, layers: readonly Layer[]): boolean | null {
  if (element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true') return null;
  const found = textParts(element).map((part) => isPartFaint(part, drawing, layers));
  return found.includes(true) ? true : found.length === 0 || found.includes(null) ? null : false;
}

/** The elements that hold the letters themselves. */
function textParts(element: Element): readonly Element[] {
  const parts = new Set<Element>();
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let steps = 0; walker.nextNode() && parts.size < mostParts && steps < 60; steps++) {
    const { currentNode: text } = walker;
    if (text.parentElement && /[\p{L}\p{N}]/u.test(text.nodeValue ?? '')) parts.add(text.parentElement);
  }
  return [...parts];
}

function isPartFaint(part: Element, drawing: Drawing, layers: readonly Layer[]): boolean | null {
  const style = drawing.styleOf(part);
  const box = drawing.boxOf(part);
  // Words for those who listen only.
  if (!style || !box || isThin(box) || style.visibility !== 'visible' || !drawing.isShown(part)) return false;
  const ground = groundOf(part, drawing);
  const ink = readColor(style.color);
  if (!ground || !ink) return null;
  const alpha = ink.alpha * ground.opacity;
  if (alpha < 0.05) return null;
  if (contrastOf(over({ ...ink, alpha }, ground.color), ground.color) >= leastFor(style)) return false;
  return style.textShadow !== 'none' || isUnderlaid({ part, box, ground }, layers) ? null : true;
}

function leastFor({ fontSize, fontWeight }: CSSStyleDeclaration): number {
  const size = Number.parseFloat(fontSize);
  return size >= large.usual || (size >= large.bold && Number(fontWeight) >= 700) ? least.large : least.usual;
}

/** A picture or coloured part lies in the same place, above the ground and perhaps under the words. */
function isUnderlaid(
  { part, box, ground }: { readonly part: Element; readonly box: Box; readonly ground: Ground },
  layers: readonly Layer[],
): boolean {
  return layers.some(
    ({ element, box: other }) =>
      meet(box, other) && element !== part && element !== ground.by && !part.contains(element) && (ground.by?.contains(element) ?? true),
  );
}

function meet(one: Box, other: Box): boolean {
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1
  );
}
