import { countElement, type Counted } from './count-element.ts';
import { headingLevel, headingSelector } from './heading-level.ts';
import { headingScope } from './heading-scope.ts';
import { limits } from './limits.ts';
import { isQuestion } from './patterns.ts';
import { closeSegment, noMeasures, type OpenSegment, type Segment } from './segment.ts';
import type { Surroundings } from './surroundings.ts';
import { isInline, isSilent } from './tag-groups.ts';
import { textOf } from './text-of.ts';
import { walkTree } from './walk-tree.ts';

/** The open segments of one region: the innermost heading last. */
type Open = OpenSegment[];

/**
 * Cuts the page's text into segments, one per heading, in document order. Menus and breadcrumbs are left out. A region inside
 * another (an aside in the content) does not interrupt it.
 */
export function readSegments(around: Surroundings): readonly Segment[] {
  const all: OpenSegment[] = [];
  const shown = new Map<Element | null, Open>();
  const away = new Map<Element | null, Open>();
  const counted = new Map<Element, readonly Counted[]>();
  const inside = new Set<Counted>();
  let current: Open = [];

  const start = (open: Open, from: Pick<OpenSegment, 'element' | 'heading' | 'level' | 'scope'>, at: Element) => {
    const hidden = around.hiddenOf(at);
    const segment: OpenSegment = {
      ...from,
      place: around.regionOf(at).place,
      hidden,
      region: open,
      isAway: isAway(hidden),
      text: '',
      uncounted: '',
      counts: { ...noMeasures },
    };
    open.push(segment);
    all.push(segment);
    return segment;
  };
  const openAt = (element: Element): Open => {
    const regions = isAway(around.hiddenOf(element)) ? away : shown;
    const { root } = around.regionOf(element);
    const known = regions.get(root);
    if (known) return known;
    const open: Open = [];
    regions.set(root, open);
    start(open, { element: null, heading: '', level: 0, scope: null }, element);
    return open;
  };
  const write = (value: string) => {
    const segment = current.at(-1);
    if (!segment) return;
    segment.text += value;
    if (!inside.has('time') && !inside.has('telephone') && !inside.has('mail')) segment.uncounted += inside.has('quote') ? value.replace(/["“”„«»「」]/g, '') : value;
  };
  const startHeading = (element: Element): boolean => {
    const level = headingLevel(element) || (isLabelledPart(element) ? 2 : 0);
    if (level === 0 || all.length > 2 * limits.headings) return false;
    const isPart = headingLevel(element) === 0;
    const heading = isPart ? (element.getAttribute('aria-label') ?? '').trim().slice(0, limits.nameLength) : textOf(element, limits.nameLength).text;
    if (heading === '') return false;
    const segment = start(current, { element, heading, level, scope: isPart ? element : headingScope(element) }, element);
    if (!isPart && isQuestion(heading) && !inside.has('question')) segment.counts.questions += 1;
    return !isPart;
  };

  walkTree(around.document.body ?? around.document, {
    text: write,
    enter: (element) => {
      const { place } = around.regionOf(element);
      if (place === 'menu' || place === 'breadcrumb') return false;
      current = openAt(element);
      if (startHeading(element)) return false;
      const segment = current.at(-1);
      if (!segment || isSkipped(element.localName)) return false;
      const counts = countElement(element, segment, inside);
      if (isSilent(element.localName)) return false;
      if (counts.length > 0) {
        counted.set(element, counts);
        counts.forEach((one) => inside.add(one));
      }
      if (!isInline(element.localName)) write('\n');
      return true;
    },
    leave: (element) => {
      current = openAt(element);
      if (!isInline(element.localName)) write('\n');
      counted.get(element)?.forEach((one) => inside.delete(one));
      while (current.length > 1 && current.at(-1)?.scope === element) current.pop();
      if (element.parentElement) current = openAt(element.parentElement);
    },
  });
  return all.map(closeSegment);
}

/** Words in windows over the page, and words shown only by scripts, are not what the page says. */
function isAway(hidden: Segment['hidden']): boolean {
  return hidden === 'dialog' || hidden === 'popover' || hidden === 'hidden';
}

function isSkipped(tag: string): boolean {
  return tag === 'select' || tag === 'textarea' || tag === 'svg' || tag === 'math' || tag === 'script' || tag === 'style' || tag === 'noscript' || tag === 'template';
}

/** A section that is named by a label alone. */
function isLabelledPart(element: Element): boolean {
  const isPart = element.localName === 'section' || element.getAttribute('role') === 'region';
  return isPart && element.hasAttribute('aria-label') && !element.querySelector(headingSelector);
}
