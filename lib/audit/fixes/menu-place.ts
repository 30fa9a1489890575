import type { ClickGraph } from '../../graph/click-graph.ts';
import { linkMet } from '../../graph/link-set.ts';
import { clicksToOpen } from '../../graph/clicks-to-open.ts';
import type { MenuPlace } from '../../model/fix.ts';
import type { Link } from '../../model/page.ts';

/**
 * Where a new entry of the menu would stand: beside the last of the links that the start page has most of at the top (of one make, and to
 * be pressed at once on a wide screen).
 */
export function menuPlace(graph: ClickGraph): MenuPlace {
  const makes = new Map<string, Link[]>();
  for (const number of graph.setsOf[graph.start] ?? []) {
    const set = graph.sets[number];
    for (const link of set?.links.flatMap((_, index) => linkMet(set, index) ?? []) ?? []) {
      const isOpen = clicksToOpen(link) === 0 && (link.seen?.openers.length ?? 0) === 0;
      if ((link.place === 'header' || link.place === 'menu') && link.words !== '' && isOpen)
        makes.set(link.slot, [...(makes.get(link.slot) ?? []), link]);
    }
  }
  const [most] = [...makes.values()].toSorted((a, b) => b.length - a.length);
  const last = most?.at(-1);
  return last ? { place: last.place === 'menu' ? 'menu' : 'header', like: last.to } : { place: 'header', like: null };
}
