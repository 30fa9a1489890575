import { type Opener, type SeenElement, screens } from '../model/layout.ts';
import { linkName } from '../read/link-name.ts';
import type { Barriers } from './find-barriers.ts';
import type { PageElement } from './page-elements.ts';
import type { Candidate, Scene } from './scene.ts';
import type { WayIn } from './ways-in.ts';

/** What is known when an element is told of. */
export interface Seeing {
  readonly scene: Scene;
  readonly barriers: Barriers;
  /** Is told which element of what was read each part of the answer stands for. */
  readonly report: (part: SeenElement | Opener, element: Element) => void;
}

/** One link or control as it is met; without a way it is absent. */
export function seenElement({ element, to }: PageElement, way: WayIn | null, seeing: Seeing): SeenElement {
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

/** 1 = seen without scrolling. A page laid out wider than the phone is shown smaller, so that more of it is seen at once. */
export function screenfulOf(element: Element, { drawing, device, closureOf }: Scene): number {
  const screen = screens[device];
  const high = screen.height * Math.max(1, drawing.width / screen.width);
  const { box, isFixed } = closureOf(element);
  return isFixed ? 1 : Math.max(1, Math.floor(box.top / high) + 1);
}
