import { inherited } from '../read/inherited.ts';
import { type Box, isThin } from './box.ts';
import { type Closer, type Clip, type ClosingWay, closerBy } from './closer.ts';
import type { Drawing } from './drawing.ts';
import { isClippedAway } from './is-clipped-away.ts';

/** How one element stands on the page, as far as it and those around it say. */
export interface Standing {
  readonly element: Element | null;
  readonly parent: Standing | null;
  readonly depth: number;
  /** It has a box, if perhaps an empty one. */
  readonly laidOut: boolean;
  readonly box: Box;
  /** Fixed to the window, itself or with what it stands in. */
  readonly fixed: boolean;
  readonly isHidden: boolean;
  /** Closes what is in it, whatever that is; null if it does not. */
  readonly closer: Closer | null;
  /** How many closers there are here and above. */
  readonly closers: number;
  /** What cuts it off, innermost first. */
  readonly cutBy: Clip | null;
  /** What cuts off those in it, by how they are positioned. */
  readonly cuts: { readonly flow: Clip | null; readonly absolute: Clip | null; readonly fixed: Clip | null };
}

const nowhere: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** Looks at every element once, outermost first. */
export function standingFinder(drawing: Drawing): (element: Element) => Standing {
  const page: Clip = { element: null, box: { ...drawing.reach, top: 0, bottom: Number.MAX_SAFE_INTEGER }, scrolls: false, outer: null };
  const window: Clip = {
    element: null,
    box: { left: 0, right: drawing.width, top: 0, bottom: drawing.windowHeight },
    scrolls: false,
    outer: null,
  };
  const atTop: Standing = {
    element: null,
    parent: null,
    depth: 0,
    laidOut: true,
    box: nowhere,
    fixed: false,
    isHidden: false,
    closer: null,
    closers: 0,
    cutBy: page,
    cuts: { flow: page, absolute: page, fixed: window },
  };
  return inherited<Standing>(atTop, (element, parent) => stand(element, parent, drawing));
}

function stand(element: Element, parent: Standing, drawing: Drawing): Standing {
  const style = drawing.styleOf(element);
  const display = style?.display ?? '';
  const ways = new Set<ClosingWay>();
  if (display === 'none') ways.add('display');
  if (display === '') ways.add('unlaid');
  if (isInClosedDetails(element, parent)) ways.add('details');
  // A component says which of its content it shows.
  if (display !== 'none' && parent.laidOut && parent.element?.localName.includes('-') && !drawing.isShown(element)) ways.add('unlaid');
  const laidOut = parent.laidOut && ways.size === 0;
  const position = style?.position ?? 'static';
  const box = laidOut ? (drawing.boxOf(element) ?? nowhere) : nowhere;
  const cutBy = position === 'fixed' ? parent.cuts.fixed : position === 'absolute' ? parent.cuts.absolute : parent.cuts.flow;
  const edge = style ? edgeOf(style) : 'open';
  const cutsOff = edge !== 'open' && display !== 'inline' && display !== 'contents' && !isRoot(element);
  if (style) addWays(ways, { element, style, box, laidOut, cutsOff });
  const isHidden = style ? style.visibility !== 'visible' : parent.isHidden;
  const hides = isHidden && !parent.isHidden;
  const depth = parent.depth + 1;
  const closer = ways.size > 0 ? closerBy(element, hides ? ways.add('visibility') : ways, depth) : null;
  const own: Clip | null = cutsOff && laidOut ? { element, box, scrolls: edge === 'scrolls', outer: cutBy } : null;
  const holdsFixed = style !== null && style.transform !== 'none' && style.transform !== '';
  const flow = own ?? cutBy;
  return {
    element,
    parent,
    depth,
    laidOut: laidOut && !ways.has('content'),
    box,
    fixed: position === 'fixed' || parent.fixed,
    isHidden,
    closer,
    closers: parent.closers + (closer ? 1 : 0),
    cutBy,
    cuts: {
      flow,
      absolute: position !== 'static' || holdsFixed ? flow : parent.cuts.absolute,
      fixed: holdsFixed ? flow : parent.cuts.fixed,
    },
  };
}

/** Whether what reaches beyond a box is shown, cut off, or scrolled to. */
function edgeOf({ overflowX, overflowY }: CSSStyleDeclaration): 'open' | 'cuts' | 'scrolls' {
  if (overflowX === 'visible' && overflowY === 'visible') return 'open';
  return /auto|scroll/.test(`${overflowX} ${overflowY}`) ? 'scrolls' : 'cuts';
}

interface Looks {
  readonly element: Element;
  readonly style: CSSStyleDeclaration;
  readonly box: Box;
  readonly laidOut: boolean;
  readonly cutsOff: boolean;
}

function addWays(ways: Set<ClosingWay>, { element, style, box, laidOut, cutsOff }: Looks): void {
  if (Number.parseFloat(style.opacity) < 0.05) ways.add('opacity');
  if (style.contentVisibility === 'hidden') ways.add('content');
  if (isClippedAway(style.clipPath, style.position === 'absolute' || style.position === 'fixed' ? style.clip : 'auto')) ways.add('clip');
  if (cutsOff && (laidOut ? isThin(box) : isWrittenThin(style))) ways.add('size');
  if (element.hasAttribute('inert') && !element.querySelector('main,h1')) ways.add('inert');
}

/** What is not laid out has no size but the written one. */
function isWrittenThin({ height, maxHeight, width }: CSSStyleDeclaration): boolean {
  return [height, maxHeight, width].some((length) => /^0(px|%)?$/.test(length));
}

function isInClosedDetails(element: Element, parent: Standing): boolean {
  const { element: above } = parent;
  if (above?.localName !== 'details' || above.hasAttribute('open')) return false;
  return [...above.children].find(({ localName }) => localName === 'summary') !== element;
}

/** What the root and the body cut off is cut by the window (see `Drawing.reach`). */
function isRoot({ localName }: Element): boolean {
  return localName === 'html' || localName === 'body';
}
