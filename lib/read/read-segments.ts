import { countElement, type Counted } from './count-element.ts';
import { headingLevel, headingSelector } from './heading-level.ts';
import { limits } from './limits.ts';
import { isQuestion } from './patterns.ts';
import { closeSegment, noMeasures, type OpenSegment, type Segment } from './segment.ts';
import type { Surroundings } from './surroundings.ts';
import { isInline, isSilent } from './tag-groups.ts';
import { textOf } from './text-of.ts';
import { walkTree } from './walk-tree.ts';

type Start = Pick<OpenSegment, 'element' | 'part' | 'heading' | 'level' | 'scope'>;
const noHeading: Start = { element: null, part: null, heading: '', level: 0, scope: null };

/** The page's text in pieces. */
export interface ReadSegments {
  readonly segments: readonly Segment[];
  /** Headings and text of the main content in document order; at most 200,000 characters, white space as in the source. */
  readonly mainText: string;
}

/**
 * Cuts the page's text into segments, one per heading, in document order. Menus and breadcrumbs are left out. A region inside
 * another (an aside in the content) does not interrupt it, and where a heading's part of the page ends, the one above goes on.
 */
export function readSegments(around: Surroundings): ReadSegments {
  const all: OpenSegment[] = [];
  const regions = { shown: new Map<Element | null, OpenSegment[]>(), away: new Map<Element | null, OpenSegment[]>() };
  const counted = new Map<Element, readonly Counted[]>();
  const inside = new Set<Counted>();
  let mainText = '';
  /** The open segments of the region that is walked through, innermost heading last. */
  let open: OpenSegment[] = [];

  const start = (into: OpenSegment[], from: Start, at: Element) => {
    const hidden = around.hiddenOf(at);
    const { place } = around.regionOf(at);
    const segment = { ...from, place, hidden, region: into, isAway: isAway(hidden), text: '', uncounted: '', counts: { ...noMeasures } };
    into.push(segment);
    all.push(segment);
  };
  const openAt = (element: Element): OpenSegment[] => {
    const known = isAway(around.hiddenOf(element)) ? regions.away : regions.shown;
    const { root } = around.regionOf(element);
    const found = known.get(root);
    if (found) return found;
    const fresh: OpenSegment[] = [];
    known.set(root, fresh);
    start(fresh, noHeading, element);
    return fresh;
  };
  const write = (value: string) => {
    const segment = open.at(-1);
    if (!segment) return;
    segment.text += value;
    if (isMain(segment) && mainText.length < 4 * limits.measuredText) mainText += value;
    if (inside.has('time') || inside.has('telephone') || inside.has('mail')) return;
    segment.uncounted += inside.has('quote') ? value.replace(/["“”„«»「」]/g, '') : value;
  };
  /** Answers whether the element is a heading, whose words need not be read again. */
  const startHeading = (element: Element): boolean => {
    const from = headingOf(element, around);
    if (!from || all.length > 2 * limits.headings) return false;
    start(open, from, element);
    const segment = open.at(-1);
    if (segment && isMain(segment)) mainText += `\n${from.heading}\n`;
    if (segment && isQuestion(from.heading) && !inside.has('question')) segment.counts.questions += 1;
    return headingLevel(element) > 0;
  };

  /** Answers whether there is something to read inside. */
  const begin = (element: Element): boolean => {
    const segment = startHeading(element) ? null : open.at(-1);
    if (!segment) return false;
    const counts = countElement(element, segment, inside);
    if (isSilent(element.localName) || isSkipped(element.localName)) return false;
    if (counts.length > 0) {
      counted.set(element, counts);
      counts.forEach((one) => inside.add(one));
    }
    if (!isInline(element.localName)) write('\n');
    return true;
  };
  const outer: OpenSegment[][] = [];
  walkTree(around.document.body ?? around.document, {
    text: write,
    enter: (element) => {
      const { place } = around.regionOf(element);
      if (place === 'menu' || place === 'breadcrumb') return false;
      outer.push(open);
      open = openAt(element);
      if (begin(element)) return true;
      open = outer.pop() ?? open;
      return false;
    },
    leave: (element) => {
      if (!isInline(element.localName)) write('\n');
      if (counted.size > 0) counted.get(element)?.forEach((one) => inside.delete(one));
      while (open.length > 1 && open.at(-1)?.scope === element) open.pop();
      open = outer.pop() ?? open;
    },
  });
  return { segments: all.map(closeSegment), mainText };
}

/** Does the segment belong to what the page itself says? */
export function isMain(segment: Pick<Segment, 'place' | 'isAway'>): boolean {
  return (segment.place === 'main' || segment.place === 'hero') && !segment.isAway;
}

/** Words in windows over the page, and words that only scripts show, are not what the page says. */
function isAway(hidden: Segment['hidden']): boolean {
  return hidden === 'dialog' || hidden === 'popover' || hidden === 'hidden';
}

/** A heading with words, or a section that is named by a label alone. */
function headingOf(element: Element, around: Surroundings): Start | null {
  const level = headingLevel(element);
  if (level > 0) {
    const heading = textOf(element, limits.nameLength).text;
    const { part = element, scope = element.parentElement } = around.headingScopes.get(element) ?? {};
    return heading === '' ? null : { element, part, heading, level, scope };
  }
  if (!element.hasAttribute('aria-label') || (element.localName !== 'section' && element.getAttribute('role') !== 'region')) return null;
  const heading = (element.getAttribute('aria-label') ?? '').trim().slice(0, limits.nameLength);
  return heading === '' || element.querySelector(headingSelector) ? null : { element, part: element, heading, level: 2, scope: element };
}

function isSkipped(tag: string): boolean {
  return tag === 'select' || tag === 'textarea' || tag === 'svg' || tag === 'math';
}
