import { type Box, isOutside, isThin, sliver, within } from './box.ts';
import { type Clip, type Closer, type ClosingWay, closerBy } from './closer.ts';
import type { Standing } from './standing.ts';

/** What closes one element, and where it stands. */
export interface Closure {
  /** Outermost first, at most 40. */
  readonly closers: readonly Closer[];
  /** The part of its box that can be scrolled to; where it is closed, the nearest place around. */
  readonly box: Box;
}

const most = 40;
/** Deeper nesting is not gone through; pages of people have some 40 levels. */
const levels = 400;

/** Finds all that closes an element: the element itself and what it stands in. */
export function closersOf(standing: Standing, pressBox: (standing: Standing) => Box | null): Closure {
  const found = new Map<Element, Closer>();
  const add = (closer: Closer) => {
    const known = found.get(closer.element);
    const ways = known ? new Set([...known.ways, ...closer.ways]) : closer.ways;
    if (known || found.size < most) found.set(closer.element, { ...closer, ways });
  };
  for (let at: Standing | null = standing; at && at.closers > 0; at = at.parent)
    if (at.closer && !escapes(standing, at.closer)) add(at.closer);
  const hiding = standing.isHidden ? hidingOf(standing) : null;
  if (hiding?.element) add(closerBy(hiding.element, new Set(['visibility']), hiding.depth));
  const box = standing.laidOut ? pressBox(standing) : null;
  if (standing.laidOut && !box && standing.element) add(closerBy(standing.element, new Set(['size']), standing.depth));
  const place = box ? cutOff(standing, box, add) : placeAbove(standing);
  return { closers: [...found.values()].toSorted((a, b) => a.depth - b.depth), box: place };
}

/** What is positioned against something further out is not cut off by a flat box between. */
function escapes({ laidOut, element, cutBy }: Standing, closer: Closer): boolean {
  if (!laidOut || element === closer.element || closer.ways.size > 1 || !closer.ways.has('size')) return false;
  for (let clip = cutBy; clip; clip = clip.outer) if (clip.element === closer.element) return false;
  return true;
}

/** The outermost of those that are hidden together. */
function hidingOf(standing: Standing): Standing {
  let at = standing;
  while (at.parent?.isHidden) at = at.parent;
  return at;
}

/** Goes through all that may cut the element off, from the inside out; answers with what is left of its box. */
function cutOff(standing: Standing, own: Box, add: (closer: Closer) => void): Box {
  let box = own;
  let inside = standing;
  for (let clip = standing.cutBy; clip; clip = clip.outer) {
    if (clip.element && isThin(clip.box)) {
      // It has said itself that it is closed, unless what it cuts off escapes from it.
      box = within(box, clip.box);
    } else if (isOutside(box, clip.box) && !clip.scrolls) {
      addMoved(inside, { box, clip }, add);
      box = within(box, clip.box);
    } else {
      box = within(box, clip.box);
    }
    inside = standingAt(inside, clip.element);
  }
  return box;
}

/** Parts moved out of sight one in another: the outermost is brought back in thought, then the next is looked for. */
function addMoved(from: Standing, { box, clip }: { readonly box: Box; readonly clip: Clip }, add: (closer: Closer) => void): void {
  let shift = { x: 0, y: 0 };
  for (let count = 0; count < 4 && isOutside(moved(box, shift), clip.box); count++) {
    const out = outermostOut(from, clip, shift);
    if (!out.element) return;
    add({ ...closerBy(out.element, new Set<ClosingWay>(['place']), out.depth), cutBy: clip.element, away: awayFrom(box, clip) });
    if (out === from) return;
    const back = shiftBack(moved(out.box, shift), clip.box);
    shift = { x: shift.x + back.x, y: shift.y + back.y };
  }
}

function moved(box: Box, { x, y }: { readonly x: number; readonly y: number }): Box {
  return { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y };
}

/** How far a box must be moved to stand at the edge inside of another. */
function shiftBack(box: Box, of: Box): { readonly x: number; readonly y: number } {
  const back = (low: number, high: number, [from, to]: readonly [number, number]) =>
    high <= from + sliver ? from - low : low >= to - sliver ? to - high : 0;
  return { x: back(box.left, box.right, [of.left, of.right]), y: back(box.top, box.bottom, [of.top, of.bottom]) };
}

/** The largest part around that is out of sight as a whole. */
function outermostOut(from: Standing, clip: Clip, shift: { readonly x: number; readonly y: number }): Standing {
  let out = from;
  for (let at = from.parent, steps = 0; at?.element && at.element !== clip.element && steps < levels; at = at.parent, steps++) {
    if (at.element.localName === 'body' || !isIn(at, clip)) break;
    if (isThin(at.box)) continue;
    if (!isOutside(moved(at.box, shift), clip.box)) break;
    out = at;
  }
  return out;
}

function isIn(standing: Standing, clip: Clip): boolean {
  for (let at = standing.cutBy; at; at = at.outer) if (at === clip) return true;
  return false;
}

function standingAt(from: Standing, element: Element | null): Standing {
  let at: Standing | null = from;
  while (at && at.element !== element) at = at.parent;
  return at ?? from;
}

function awayFrom(box: Box, { box: window }: Clip): number {
  const wide = window.right - window.left;
  const away = Math.max(box.left - window.left, window.right - box.right);
  return Math.min(9, Math.max(1, Math.floor((away + 1) / wide)));
}

/** The nearest box around that can be seen. */
function placeAbove(standing: Standing): Box {
  let at: Standing | null = standing;
  while (at?.parent && (!at.laidOut || isThin(at.box))) at = at.parent;
  return at?.box ?? standing.box;
}
