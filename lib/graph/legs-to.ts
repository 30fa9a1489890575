import type { Step } from '../model/audit-export.ts';
import type { Link } from '../model/page.ts';
import type { Move } from './click-graph.ts';
import type { ClickTree } from './click-tree.ts';
import { clicksToOpen } from './clicks-to-open.ts';
import { stepsOfPress } from './steps-of-press.ts';

/** One press on the way to a place, with the clicks that it takes. */
export interface Leg {
  /** The address on which it is made. */
  readonly page: string;
  readonly via: Link | Move;
  /** What must be opened and chosen, then the press itself. */
  readonly steps: readonly Step[];
}

/** The presses that lead to a place, or null when no way was found. */
export function legsTo(tree: ClickTree, place: number): readonly Leg[] | null {
  if ((tree.clicks[place] ?? -1) < 0) return null;
  const legs: Leg[] = [];
  for (let at = place; at !== tree.from;) {
    const from = tree.before[at] ?? -1;
    const via = tree.via[at] ?? null;
    if (via) {
      const page = addressOf(tree, from);
      legs.push({ page, via, steps: stepsOf(via, page) });
    }
    at = from;
  }
  return legs.toReversed();
}

/** The address of the page on which a place lies; for cart and checkout of the page before. */
function addressOf(tree: ClickTree, place: number): string {
  const nodes = tree.graph.pages.length;
  const at = place >= tree.where.cart ? (tree.before[place] ?? -1) : place;
  return tree.graph.pages[at % nodes]?.facts.url ?? '';
}

function stepsOf(via: Link | Move, page: string): readonly Step[] {
  if (!('does' in via)) return stepsOfPress(via, page, { action: 'link' });
  const { action, clicks } = via;
  return stepsOfPress(action, page, { choices: clicks - 1 - clicksToOpen(action), action: action.to === null ? 'press' : 'link' });
}
