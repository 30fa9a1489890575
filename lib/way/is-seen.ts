/** Thinner than this, in CSS pixels, nobody sees or hits it: closed parts often keep a pixel. */
const sliver = 2;

/** Whether an element is drawn somewhere on its page: not styled away, not clipped away by what it stands in, not pushed out sideways. */
export function isSeen(element: Element): boolean {
  if (!element.isConnected || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }))
    return false;
  const view = element.ownerDocument.defaultView;
  const root = element.ownerDocument.documentElement;
  const box = element.getBoundingClientRect();
  if (!view || box.width < sliver || box.height < sliver) return false;
  // A page is scrolled down, seldom sideways: what stands beside it waits to be slid in.
  const left = box.left + view.scrollX;
  if (left + box.width <= 0 || left >= Math.max(root.scrollWidth, view.innerWidth) || box.bottom + view.scrollY <= 0) return false;
  const isFixed = closestFixed(element) !== null;
  if (isFixed && (box.right <= 0 || box.left >= view.innerWidth || box.bottom <= 0 || box.top >= view.innerHeight)) return false;
  for (let at = element.parentElement; at && at !== root && at.localName !== 'body'; at = at.parentElement) {
    if (clips(at, box)) return false;
  }
  return true;
}

/** What scrolls hides nothing for good; what only cuts off does. */
function clips(part: Element, box: DOMRect): boolean {
  const { overflowX, overflowY } = getComputedStyle(part);
  if (overflowX !== 'hidden' && overflowX !== 'clip' && overflowY !== 'hidden' && overflowY !== 'clip') return false;
  const own = part.getBoundingClientRect();
  const cut = (from: number, to: number, [start, end]: readonly [number, number]) => Math.min(to, end) - Math.max(from, start) < sliver;
  const isCutDown =
    overflowY !== 'visible' && overflowY !== 'auto' && overflowY !== 'scroll' && cut(box.top, box.bottom, [own.top, own.bottom]);
  // Sideways a carousel holds what "next" brings; it is reached all the same.
  return isCutDown || own.width < sliver;
}

/** What keeps its place on the screen while the page is scrolled, around an element; or null. */
export function closestFixed(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) if (getComputedStyle(at).position === 'fixed') return at;
  return null;
}
