import type { Step } from '../model/audit-export.ts';
import type { Link } from '../model/page.ts';
import type { Move } from './click-graph.ts';
import type { ClickTree } from './click-tree.ts';
import { stepsOfPress } from './steps-of-press.ts';
import { clicksToOpen } from './clicks-to-open.ts';

/** The steps to a place, one for each click, or null when no way was found. */
export function stepsTo(tree: ClickTree, place: number): readonly Step[] | null {
  if ((tree.clicks[place] ?? -1) < 0) return null;
  const parts: (readonly Step[])[] = [];
  for (let at = place; at !== tree.from;) {
    const from = tree.before[at] ?? -1;
    const via = tree.via[at] ?? null;
    if (via) parts.push(stepsOf(via, addressOf(tree, from)));
    at = from;
  }
  return parts.toReversed().flat();
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
