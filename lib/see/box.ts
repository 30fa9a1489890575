/** A rectangle in CSS pixels, from the top left corner of the unscrolled page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Thinner than this, in CSS pixels, nobody sees or hits it: closed parts often keep a pixel, and rounding leaves a half. */
export const sliver = 2;

export function isThin(box: Box): boolean {
  return box.right - box.left < sliver || box.bottom - box.top < sliver;
}

/** Less than a sliver of the box lies within the other, to its sides or above and below. */
export function isOutside(box: Box, of: Box): boolean {
  return (
    Math.min(box.right, of.right) - Math.max(box.left, of.left) < Math.min(sliver, box.right - box.left) ||
    Math.min(box.bottom, of.bottom) - Math.max(box.top, of.top) < Math.min(sliver, box.bottom - box.top)
  );
}

/** The part of a box that lies within another; the nearer edge where they do not meet. */
export function within(box: Box, other: Box): Box {
  const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));
  return {
    left: clamp(box.left, other.left, other.right),
    right: clamp(box.right, other.left, other.right),
    top: clamp(box.top, other.top, other.bottom),
    bottom: clamp(box.bottom, other.top, other.bottom),
  };
}
