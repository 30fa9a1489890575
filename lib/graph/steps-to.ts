import type { Step } from '../model/audit-export.ts';
import type { ClickTree } from './click-tree.ts';
import { legsTo } from './legs-to.ts';

/** The steps to a place, one for each click, or null when no way was found. */
export function stepsTo(tree: ClickTree, place: number): readonly Step[] | null {
  return legsTo(tree, place)?.flatMap(({ steps }) => steps) ?? null;
}
