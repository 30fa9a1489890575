import type { Device } from '../model/page.ts';
import type { Closer } from './closer.ts';
import { isMatch } from './is-match.ts';
import { holdsMostLinks, isCurtain, isRevealed } from './until-scripts.ts';
import { isSelf, openerCandidates } from './opener-candidates.ts';
import type { Candidate, Scene } from './scene.ts';

/**
 * How a closed part is opened. `never`: not on this device; `not-known`: nothing was found that opens it; `open`: it is only
 * see-through and can be pressed all the same.
 */
export type Opening =
  | { readonly kind: 'by'; readonly candidate: Candidate }
  | { readonly kind: 'never' }
  | { readonly kind: 'not-known' }
  | { readonly kind: 'open' };

/** More candidates are not tried. */
const most = 30;
/** Class names for what only the other device shows: the authors' own words, and those of Bootstrap and Tailwind. */
const otherDevice: { readonly [D in Device]: RegExp } = {
  desktop:
    /(^|[\s_-])(mobile|phone|tablet|handheld)([\s_-]|$)|(^|\s)(hidden-(md|lg)|visible-(xs|sm)|d-(sm|md|lg|xl)-none|(sm|md|lg|xl):hidden)(\s|$)|hide-?for-(medium|large)/i,
  phone:
    /(^|[\s_-])desktop([\s_-]|$)|(^|\s)(hidden-(xs|sm)|visible-(md|lg)|d-none(?=\s(.*\s)?d-(sm|md|lg|xl)-)|hidden(?=\s(.*\s)?(sm|md|lg|xl):))(\s|$)|hide-?for-small/i,
};

/** What is known of other parts while one is looked at. */
export interface OtherParts {
  /** Whether something that may open the part can be got at. */
  isReachable(element: Element): boolean;
  open(closer: Closer): Opening;
}

export function openingOf(closer: Closer, scene: Scene, others: OtherParts): Opening {
  if (isCurtain(closer.element) || isRevealed(closer, scene)) return { kind: 'open' };
  const isFaded = closer.ways.size === 1 && closer.ways.has('opacity');
  let tried = 0;
  let later: Candidate | null = null;
  for (const candidate of openerCandidates(closer, scene)) {
    // Nobody presses what is closed.
    if (candidate.how === 'press' && closer.element.contains(candidate.by)) continue;
    if (isFaded && candidate.isGuess && isPressable(closer, scene)) return { kind: 'open' };
    const isLater = candidate.isGuess && isClosedElsewhere(candidate.by, closer, scene);
    if ((!isLater || later === null) && others.isReachable(candidate.by)) {
      if (!isLater) return { kind: 'by', candidate };
      later = candidate;
    }
    if (++tried >= most) break;
  }
  if (later) {
    const beside = closedBeside(later.by, closer, scene);
    return beside ? others.open(beside) : { kind: 'by', candidate: later };
  }
  if (isFaded && isPressable(closer, scene)) return { kind: 'open' };
  if (tried > 0 || (isSelf(closer) && !closer.cutBy) || isReaderOnly(closer, scene)) return { kind: 'never' };
  return holdsMostLinks(closer.element) ? { kind: 'open' } : { kind: 'not-known' };
}

/** What stands in another closed part is no likely opener while something in the open is one. */
function isClosedElsewhere(element: Element, closer: Closer, { closureOf }: Scene): boolean {
  return closureOf(element).closers.some((outer) => !outer.element.contains(closer.element));
}

/** Parts of one bar that are closed side by side open together. */
function closedBeside(element: Element, closer: Closer, { closureOf }: Scene): Closer | null {
  if (!closer.ways.has('display')) return null;
  const { parentElement } = closer.element;
  const found = closureOf(element).closers.find((outer) => outer.element.parentElement === parentElement && outer.ways.has('display'));
  return found ?? null;
}

/** Told by its classes or by a rule for other widths: it belongs to the other device. */
export function isOfOtherWidth({ element, ways }: Closer, { rules, device }: Scene): boolean {
  if (!ways.has('display') && !ways.has('visibility')) return false;
  if (otherDevice[device].test((element.getAttribute('class') ?? '').slice(0, 500))) return true;
  return rules.ofOtherWidth().some((selector) => isMatch(element, selector));
}

/** Parts that fade in as one scrolls to them keep their place, and see-through covers of tiles can be pressed. */
function isPressable(closer: Closer, { drawing }: Scene): boolean {
  const style = drawing.styleOf(closer.element);
  if (!style || style.pointerEvents === 'none') return false;
  return isSelf(closer) || style.position === 'static' || style.position === 'relative';
}

/** Put aside for screen readers: a box of one pixel. Source: the `sr-only` and `visually-hidden` classes of Bootstrap and others. */
function isReaderOnly({ element, ways }: Closer, { drawing }: Scene): boolean {
  if (!ways.has('size') && !ways.has('clip')) return false;
  const box = drawing.boxOf(element);
  const wide = box ? box.right - box.left : 0;
  const high = box ? box.bottom - box.top : 0;
  return wide > 0 && wide <= 2 && high > 0 && high <= 2;
}
