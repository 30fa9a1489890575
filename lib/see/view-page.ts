import { normalizeAddress } from '../model/address.ts';
import { type Opener, type PageLayout, type SeenElement, screens } from '../model/layout.ts';
import type { Device } from '../model/page.ts';
import { surroundingsIn } from '../read/surroundings.ts';
import { type Closure, closersOf } from './closers-of.ts';
import { type Drawing, drawingOf } from './drawing.ts';
import { findBarriers } from './find-barriers.ts';
import { findCopies } from './find-copies.ts';
import { liveTwins } from './live-twins.ts';
import { type PageElement, pageElements } from './page-elements.ts';
import { pressBoxFinder } from './press-box.ts';
import type { Scene } from './scene.ts';
import { screenfulOf, seenElement } from './seen-element.ts';
import { type Standing, standingFinder } from './standing.ts';
import { readStyleRules } from './style-rules.ts';
import { findToggles, type Toggle } from './toggles.ts';
import { type Untold, untoldToggles } from './untold-toggles.ts';
import { type WayIn, wayFinder } from './ways-in.ts';

/** A page in a window, and what it is taken for. */
export interface SeeContext {
  /** The page's own address, http(s). */
  readonly url: string;
  readonly device: Device;
  /** Is told which element of the page each part of the answer stands for. */
  readonly onSeen?: (part: SeenElement | Opener, element: Element) => void;
}

/** What is seen of a page, and what could still be found out by pressing. */
export interface PageView {
  readonly layout: PageLayout;
  /** Elements, as `keyOfElement` has them, that are absent, or of which it is only assumed what opens them. */
  readonly doubtful: ReadonlySet<string>;
  /** What may open something of which the page does not say so, and can be pressed without doing anything else; the likeliest first. */
  readonly untold: () => readonly Untold[];
}

/** What makes an element the same when the page is looked at again. */
export const keyOfElement = ({ slot, to }: Pick<SeenElement, 'slot' | 'to'>): string => `${slot}|${to ?? ''}`;

const mostElements = 2000;
/** Elements between two rests. */
const atOnce = { looking: 250, opening: 40 };

/** Looks at a laid-out page, in steps none of which holds the thread for long; see `seePage`. */
export function* viewPageInSteps(document: Document, { url, device, onSeen }: SeeContext): Generator<void, PageView, void> {
  const address = normalizeAddress(url);
  if (address === null) throw new TypeError(`not the address of a page: ${url.slice(0, 200)}`);
  const around = surroundingsIn(document, address);
  yield;
  const twin = liveTwins(document, around);
  const drawing = drawingOf(document, twin);
  if (!drawing) return unseen({ url: address, device, width: screens[device].width, height: 0, elements: [] });
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
  const layout = { url: address, device, width: drawing.width, height: drawing.height };
  // Whoever took the page away wants to know nothing of it.
  if (drawing.isGone()) return unseen({ ...layout, elements: [] });
  const ways = found.map((one) => (isCopy(one) ? null : wayTo(one.element)));
  const barriers = yield* findBarriers(openOnes(found, ways), scene);
  const report = (part: SeenElement | Opener, element: Element) => onSeen?.(part, twin(element) ?? element);
  const elements = found.map((one, at) => seenElement(one, ways[at] ?? null, { scene, barriers, report }));
  const steps = ways.flatMap((way) => way?.steps ?? []).filter((step) => step !== null);
  const told = new Set(steps.filter(({ isGuess }) => !isGuess).map(({ by }) => by));
  return {
    layout: { ...layout, elements, rules: barriers.outcomes },
    doubtful: new Set(elements.filter((_, at) => isDoubtful(ways[at] ?? null)).map(keyOfElement)),
    untold: () => untoldToggles(scene, { told, twin, screenfulOf: (element) => screenfulOf(element, scene) }),
  };
}

const unseen = (layout: PageLayout): PageView => ({ layout, doubtful: new Set(), untold: () => [] });

function isDoubtful(way: WayIn | null): boolean {
  return !way?.exists || way.steps.some((step) => step === null || step.isGuess);
}

/** What can be pressed at once: all of its kind, and what opens the rest. */
function openOnes(found: readonly PageElement[], ways: readonly (WayIn | null)[]): readonly Element[] {
  return found.flatMap((one, at) => {
    const way = ways[at];
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
