import type { Closer } from './closer.ts';
import { isOfOtherWidth, type Opening, openingOf } from './opening-of.ts';
import type { Candidate, Scene } from './scene.ts';

/** What must be done to get at one element. */
export interface WayIn {
  /** False when on this device nothing opens one of its closers. */
  readonly exists: boolean;
  /** Outermost first, at most 20. Null stands for one press on something that was not found. */
  readonly steps: readonly (Candidate | null)[];
  /** Closers of which it is only assumed that they open: other copies of the links in them, which need no assumption, speak against it. */
  readonly doubts: readonly Doubt[];
}

export interface Doubt {
  readonly closer: Element;
  /** Nothing was found that opens it; otherwise what opens it is a guess. */
  readonly isNotKnown: boolean;
  /** It looks like the bar of the other device. */
  readonly isOther: boolean;
}

const mostSteps = 20;
const deepest = 6;
const shut: WayIn = { exists: false, steps: [], doubts: [] };

/** Finds the way to an element: what opens each of its closers, and before that what opens the opener. Every closer is looked at once. */
export function wayFinder(scene: Scene): (element: Element) => WayIn {
  const openings = new Map<Element, Opening>();
  const doubts = new Map<Element, Doubt | null>();
  const asked = new Set<Element>();
  const ways = new Map<Element, WayIn>();

  function open(closer: Closer): Opening {
    const known = openings.get(closer.element);
    if (known) return known;
    // Two parts that open each other open nothing.
    if (asked.has(closer.element) || asked.size > deepest) return { kind: 'never' };
    asked.add(closer.element);
    const opening = openingOf(closer, scene, { open, isReachable: (by) => isReachable(by, closer) });
    asked.delete(closer.element);
    openings.set(closer.element, opening);
    return opening;
  }

  /** What opens a part is of no use when nobody knows how to get at it. What closes both the part and its opener is opened before. */
  function isReachable(by: Element, closer: Closer): boolean {
    return scene.closureOf(by).closers.every((outer) => {
      if (outer.element.contains(closer.element)) return true;
      const { kind } = open(outer);
      return kind === 'by' || kind === 'open';
    });
  }

  function add(closer: Closer, steps: (Candidate | null)[], passed: Set<Element>): boolean {
    if (passed.has(closer.element)) return true;
    passed.add(closer.element);
    const opening = open(closer);
    if (opening.kind === 'never') return false;
    if (opening.kind === 'open' || steps.length >= mostSteps) return true;
    if (opening.kind === 'not-known') {
      // Boxes closed one in another without a word about it open together.
      if (steps.length === 0 || steps.at(-1) !== null) steps.push(null);
      return true;
    }
    const { candidate } = opening;
    if (steps.some((step) => step?.by === candidate.by)) return true;
    for (const outer of scene.closureOf(candidate.by).closers) if (!add(outer, steps, passed)) return false;
    if (!steps.some((step) => step?.by === candidate.by)) for (let time = 0; time < candidate.times; time++) steps.push(candidate);
    return true;
  }

  function doubtOf(closer: Closer): Doubt | null {
    const known = doubts.get(closer.element);
    if (known !== undefined) return known;
    const opening = open(closer);
    const isNotKnown = opening.kind === 'not-known';
    const isGuess = opening.kind === 'by' && opening.candidate.isGuess;
    const isOther = (isNotKnown || isGuess) && isOfOtherWidth(closer, scene);
    const doubt = isNotKnown || isOther ? { closer: closer.element, isNotKnown, isOther } : null;
    doubts.set(closer.element, doubt);
    return doubt;
  }

  return (element) => {
    const known = ways.get(element);
    if (known) return known;
    const { closers } = scene.closureOf(element);
    const steps: (Candidate | null)[] = [];
    const passed = new Set<Element>();
    const exists = closers.every((closer) => add(closer, steps, passed));
    const own = exists ? closers.flatMap((closer) => doubtOf(closer) ?? []) : [];
    const isBarOfOther = own.some(({ isNotKnown, isOther }) => isNotKnown && isOther);
    const way = exists && !isBarOfOther ? { exists, steps, doubts: own } : shut;
    ways.set(element, way);
    return way;
  };
}
