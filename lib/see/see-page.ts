import { normalizeAddress } from '../model/address.ts';
import { type Opener, type PageLayout, type SeenElement, screens } from '../model/layout.ts';
import type { Device } from '../model/page.ts';
import { linkName } from '../read/link-name.ts';
import { surroundingsIn } from '../read/surroundings.ts';
import { type Closure, closersOf } from './closers-of.ts';
import { type Drawing, drawingOf } from './drawing.ts';
import { type Barriers, findBarriers } from './find-barriers.ts';
import { findCopies } from './find-copies.ts';
import { liveTwins } from './live-twins.ts';
import { type PageElement, pageElements } from './page-elements.ts';
import { pressBoxFinder } from './press-box.ts';
import type { Candidate, Scene } from './scene.ts';
import { type Standing, standingFinder } from './standing.ts';
import { readStyleRules } from './style-rules.ts';
import { findToggles, type Toggle } from './toggles.ts';
import { type WayIn, wayFinder } from './ways-in.ts';

/** A page in a window, and what it is taken for. */
export interface SeeContext {
  /** The page's own address, http(s). */
  readonly url: string;
  readonly device: Device;
  /** Is told which element of the page each part of the answer stands for. */
  readonly onSeen?: (part: SeenElement | Opener, element: Element) => void;
}

const mostElements = 2000;
/** Elements between two rests. */
const atOnce = { looking: 250, opening: 40 };

/**
 * Sees which links and controls of a laid-out page can be pressed at once, and what opens the others. Only looks: nothing of the page
 * is changed, pressed or waited for. A page that stands in no window, or is taken away on the way, has no layout: its answer has no elements. Never throws on
 * what stands in a page; only an address that is not http(s) is a caller's mistake and throws.
 */
export function seePage(document: Document, context: SeeContext): PageLayout {
  const steps = seePageInSteps(document, context);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, none of which holds the thread for long. */
export function* seePageInSteps(document: Document, { url, device, onSeen }: SeeContext): Generator<void, PageLayout, void> {
  const address = normalizeAddress(url);
  if (address === null) throw new TypeError(`not the address of a page: ${url.slice(0, 200)}`);
  const around = surroundingsIn(document, address);
  yield;
  const twin = liveTwins(document, around);
  const drawing = drawingOf(document, twin);
  if (!drawing) return { url: address, device, width: screens[device].width, height: 0, elements: [] };
  yield;
  const found = pageElements(around, mostElements);
  yield;
  const closureOf = closureFinder(drawing);
  const closing = new Set<Element>();
  for (const [at, { element }] of found.entries()) {
    if (at % atOnce.looking === atOnce.looking - 1) yield;
    for (const closer of closureOf(element).closers) closing.add(closer.element);
  }
  const isAllOpen = closing.size === 0;
  const rules = isAllOpen ? { states: [], ofOtherWidth: () => [] } : yield* readStyleRules(drawing, device);
  const toggles = isAllOpen ? [] : findToggles(around);
  yield;
  const scene: Scene = { around, drawing, device, rules, toggles, namedBy: byName(toggles), closureOf, closing };
  const wayTo = wayFinder(scene);
  for (const [at, { element }] of found.entries()) {
    if (at % atOnce.opening === atOnce.opening - 1) yield;
    wayTo(element);
  }
  yield;
  const isCopy = findCopies(found, wayTo);
  // Whoever took the page away wants to know nothing of it.
  if (drawing.isGone()) return { url: address, device, width: drawing.width, height: drawing.height, elements: [] };
  const wayOf = (one: PageElement) => (isCopy(one) ? null : wayTo(one.element));
  const barriers = yield* findBarriers(openOnes(found, wayOf), scene);
  const report = (part: SeenElement | Opener, element: Element) => onSeen?.(part, twin(element) ?? element);
  const elements = found.map((one) => seen(one, wayOf(one), { scene, barriers, report }));
  return { url: address, device, width: drawing.width, height: drawing.height, elements, rules: barriers.outcomes };
}

/** What can be pressed at once: all of its kind, and what opens the rest. */
function openOnes(found: readonly PageElement[], wayOf: (one: PageElement) => WayIn | null): readonly Element[] {
  return found.flatMap((one) => {
    const way = wayOf(one);
    const [first] = way?.steps ?? [];
    return way?.exists ? (first === undefined ? one.element : (first?.by ?? [])) : [];
  });
}

function closureFinder(drawing: Drawing): (element: Element) => Closure {
  const standingOf: (element: Element) => Standing = standingFinder(drawing);
  const pressBox = pressBoxFinder(drawing);
  const known = new Map<Element, Closure>();
  return (element) => {
    const found = known.get(element) ?? closersOf(standingOf(element), pressBox);
    known.set(element, found);
    return found;
  };
}

function byName(toggles: readonly Toggle[]): ReadonlyMap<Element, readonly Toggle[]> {
  const named = new Map<Element, Toggle[]>();
  for (const toggle of toggles) {
    for (const part of toggle.names) {
      const others = named.get(part);
      if (others) others.push(toggle);
      else named.set(part, [toggle]);
    }
  }
  return named;
}

interface Seeing {
  readonly scene: Scene;
  readonly barriers: Barriers;
  readonly report: NonNullable<SeeContext['onSeen']>;
}

function seen({ element, to }: PageElement, way: WayIn | null, seeing: Seeing): SeenElement {
  const { scene, barriers, report } = seeing;
  const slot = scene.around.slotOf(element);
  if (!way?.exists) return { slot, to, state: 'absent', openers: [], screenful: null };
  const [first] = way.steps;
  const part: SeenElement = {
    slot,
    to,
    state: way.steps.length > 0 ? 'behind' : 'seen',
    openers: way.steps.map((step) => openerBy(step, seeing)),
    screenful: screenfulOf(first?.by ?? element, scene),
    ...barriersOf(element, barriers),
  };
  report(part, element);
  return part;
}

function openerBy(step: Candidate | null, { scene, barriers, report }: Seeing): Opener {
  if (!step) return { how: 'press', words: '', slot: null };
  const { how, by } = step;
  const opener: Opener = { how, words: linkName(by).words, slot: scene.around.slotOf(by), ...barriersOf(by, barriers) };
  report(opener, by);
  return opener;
}

function barriersOf(element: Element, barriers: Barriers): Pick<SeenElement, 'barriers'> {
  const met = barriers.of.get(element);
  return met ? { barriers: met } : {};
}

/** A page laid out wider than the phone is shown smaller, so that more of it is seen at once. */
function screenfulOf(element: Element, { drawing, device, closureOf }: Scene): number {
  const screen = screens[device];
  const high = screen.height * Math.max(1, drawing.width / screen.width);
  const { box, isFixed } = closureOf(element);
  return isFixed ? 1 : Math.max(1, Math.floor(box.top / high) + 1);
}
