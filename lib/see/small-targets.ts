import type { Box } from './box.ts';

/** Width and height of the smallest target, in CSS pixels. Source: https://www.w3.org/TR/WCAG22/#target-size-minimum */
const least = 24;
/** Browsers lay out in fractions of pixels. */
const rounding = 0.5;

/** Something that can be pressed: all of it, what is in it included. */
export interface Target {
  readonly element: Element;
  readonly box: Box;
  /** It stands in a line of text, whose height decides. */
  readonly isInText: boolean;
}

/**
 * The targets that are too small: less than 24 pixels wide or high, and so close to another that a circle of that size around one reaches
 * the other. What stands in a sentence is excepted, as is what stands in or around another target.
 */
export function smallTargets(targets: readonly Target[]): ReadonlySet<Element> {
  const small = targets.filter(({ box, isInText }) => !isInText && isSmall(box));
  const isCrowded = (one: Target) => targets.some((other) => isTooClose(one, other) && !isWithin(one.element, other.element));
  return new Set(small.filter(isCrowded).map(({ element }) => element));
}

/** Both are measured from the middle of the small one. */
function isTooClose(one: Target, other: Target): boolean {
  const from = middleOf(one.box);
  if (distance(from, other.box) < least / 2 - rounding) return true;
  if (!isSmall(other.box)) return false;
  const to = middleOf(other.box);
  return Math.hypot(from.x - to.x, from.y - to.y) < least - rounding;
}

function isWithin(one: Element, other: Element): boolean {
  return one.contains(other) || other.contains(one);
}

function isSmall({ left, right, top, bottom }: Box): boolean {
  return right - left < least - rounding || bottom - top < least - rounding;
}

function middleOf({ left, right, top, bottom }: Box): { readonly x: number; readonly y: number } {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** From a point to the nearest edge of a box; 0 within it. */
function distance({ x, y }: { readonly x: number; readonly y: number }, { left, right, top, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
