import type { BarrierPlace } from '../model/barrier.ts';
import { linkName } from '../read/link-name.ts';
import { selectorOf } from '../read/selector-of.ts';

/** Places told of one rule on one page. */
export const mostPlaces = 20;

/** Where something is, and what it says. */
export function barrierPlace(element: Element): BarrierPlace {
  return { selector: selectorOf(element).slice(0, 300), words: linkName(element).words.slice(0, 120) };
}
