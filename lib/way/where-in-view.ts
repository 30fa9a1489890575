/** A rectangle in CSS pixels, from the top left corner of the window. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** `in-view`: enough of it to be pressed. Else in which direction it lies, and how many screenfuls away (1: the next one). */
export type Sight = { readonly is: 'in-view' } | { readonly is: Direction; readonly screenfuls: number };
export type Direction = 'above' | 'below' | 'left' | 'right';

/** As much of a link must be on the screen, in CSS pixels, or all of it. WCAG 2.2, 2.5.8: what is smaller is hard to hit. */
const enough = 24;

export function whereInView(box: Rect, view: Size): Sight {
  const shown = (from: number, to: number, end: number) => Math.min(to, end) - Math.max(from, 0) >= Math.min(enough, to - from) - 1;
  const away = (distance: number, length: number) => Math.max(1, Math.ceil(distance / Math.max(1, length)));
  if (!shown(box.top, box.bottom, view.height)) {
    if (box.top < 0) return { is: 'above', screenfuls: away(-box.top, view.height) };
    return { is: 'below', screenfuls: away(box.bottom - view.height, view.height) };
  }
  if (shown(box.left, box.right, view.width)) return { is: 'in-view' };
  if (box.left < 0) return { is: 'left', screenfuls: away(-box.left, view.width) };
  return { is: 'right', screenfuls: away(box.right - view.width, view.width) };
}

/** Whether two rectangles share any pixel. */
export function overlap(one: Rect, other: Rect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
