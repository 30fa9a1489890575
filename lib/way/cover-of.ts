/** What lies over an element: the window, drawer or bar that somebody would press instead. */
export interface Cover {
  /** The part that is laid over the page. */
  readonly layer: Element;
  /** It takes up most of the screen's height: there is no scrolling out from under it. */
  readonly isTall: boolean;
}

/** Points of an element that are tried, as shares of its width and height. */
const points = [
  [0.5, 0.5],
  [0.2, 0.25],
  [0.8, 0.25],
  [0.2, 0.75],
  [0.8, 0.75],
] as const;
/** A bar keeps to an edge of the screen; what is higher than this share of it is a window. Judgement. */
const tall = 0.5;

/**
 * What a press on an element would meet instead, where no part of it can be pressed; null where one can, or where what lies over it belongs to the
 * flow of the page. An element off the screen is covered where a window lies along the edge beyond which it stands. `isOurs`: what we drew ourselves.
 */
export function coverOf(element: Element, isOurs: (one: Element) => boolean): Cover | null {
  const hits = hitsOf(element, isOurs);
  const first = hits[0];
  if (!first || hits.some((hit) => hit === null || hit.contains(element) || element.contains(hit))) return null;
  const layer = layerOf(first, element);
  if (!layer) return null;
  const { height } = first.getBoundingClientRect();
  const isTall = Math.max(layer.getBoundingClientRect().height, height) >= viewOf(element).height * tall;
  const box = element.getBoundingClientRect();
  return isTall || isOnScreen(box, viewOf(element)) ? { layer, isTall } : null;
}

/** Whether a press on the middle of an element, or of what of it is on the screen, meets it. */
export function isOpenTo(element: Element, isOurs: (one: Element) => boolean): boolean {
  const box = element.getBoundingClientRect();
  const view = viewOf(element);
  if (!isOnScreen(box, view)) return false;
  const hit = hitAt(element.ownerDocument, { x: box.left + box.width / 2, y: box.top + box.height / 2 }, isOurs);
  return hit !== null && element.contains(hit);
}

function hitsOf(element: Element, isOurs: (one: Element) => boolean): readonly (Element | null)[] {
  const { left, top, width, height } = element.getBoundingClientRect();
  const view = viewOf(element);
  const kept = (at: number, length: number) => Math.min(Math.max(at, 1), length - 2);
  return points.map(([across, down]) =>
    hitAt(element.ownerDocument, { x: kept(left + width * across, view.width), y: kept(top + height * down, view.height) }, isOurs),
  );
}

function hitAt(page: Document, { x, y }: { readonly x: number; readonly y: number }, isOurs: (one: Element) => boolean): Element | null {
  return page.elementsFromPoint(x, y).find((one) => !isOurs(one)) ?? null;
}

/** The outermost part around a hit that is taken out of the flow and does not hold the element. */
export function layerOf(hit: Element, element: Element): Element | null {
  let layer: Element | null = null;
  for (let at: Element | null = hit; at && !at.contains(element); at = at.parentElement)
    if (/^(fixed|absolute|sticky)$/.test(getComputedStyle(at).position) || at.matches(':modal,:popover-open')) layer = at;
  return layer;
}

interface View {
  readonly width: number;
  readonly height: number;
}

const viewOf = ({ ownerDocument }: Element): View => ({
  width: ownerDocument.documentElement.clientWidth || innerWidth,
  height: innerHeight,
});

const isOnScreen = ({ left, right, top, bottom }: DOMRect, { width, height }: View): boolean =>
  right > 0 && left < width && bottom > 0 && top < height;
