import type { Step } from '../model/audit-export.ts';
import type { Hidden, Link, Place } from '../model/page.ts';
import type { Move } from './click-graph.ts';
import type { ClickTree } from './click-tree.ts';

const closed: { readonly [H in NonNullable<Hidden>]: string } = {
  details: 'a folded part',
  hidden: 'a closed part',
  dialog: 'a drawer or window',
  popover: 'a pop-up',
  collapsed: 'a closed part',
};

/** The steps to a place, one for each click, or null when no way was found. */
export function stepsTo(tree: ClickTree, place: number): readonly Step[] | null {
  if ((tree.clicks[place] ?? -1) < 0) return null;
  const parts: (readonly Step[])[] = [];
  for (let at = place; at !== tree.from; ) {
    const from = tree.before[at] ?? -1;
    const via = tree.via[at] ?? null;
    if (via) parts.push(stepsOf(via, addressOf(tree, from)));
    at = from;
  }
  return parts.reverse().flat();
}

/** The address of the page on which a place lies; for cart and checkout of the page before. */
export function addressOf(tree: ClickTree, place: number): string {
  const nodes = tree.graph.pages.length;
  const at = place >= tree.where.cart ? (tree.before[place] ?? -1) : place;
  return tree.graph.pages[at % nodes]?.facts.url ?? '';
}

/** Opening, choosing and pressing are clicks of their own. */
function stepsOf(via: Link | Move, page: string): readonly Step[] {
  const what = 'does' in via ? via.action : via;
  const choices = 'does' in via ? via.clicks - 1 - Number(what.hidden !== null) : 0;
  const { words, place } = what;
  const inside = what.hidden === null ? null : place === 'header' || place === 'menu' ? 'a menu' : closed[what.hidden];
  const action = 'does' in via && via.action.to === null ? 'press' : 'link';
  const step = (more: Pick<Step, 'action' | 'words' | 'hidden'>): Step => ({ page, place: place satisfies Place, screenful: null, ...more });
  return [
    ...(inside === null ? [] : [step({ action: 'open', words: '', hidden: null })]),
    ...Array.from({ length: choices }, () => step({ action: 'choose', words: '', hidden: null })),
    step({ action, words, hidden: inside }),
  ];
}
