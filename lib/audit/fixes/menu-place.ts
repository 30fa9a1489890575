import type { ClickGraph } from '../../graph/click-graph.ts';
import { clicksToOpen } from '../../graph/clicks-to-open.ts';
import type { MenuPlace } from '../../model/fix.ts';

/** Where a new entry of the menu would stand: beside most of the links that the start page has at the top and that can be pressed at once on a wide screen. */
export function menuPlace(graph: ClickGraph): MenuPlace {
  const slots = new Map<string, { readonly place: MenuPlace['place']; count: number }>();
  for (const number of graph.setsOf[graph.start] ?? []) {
    for (const link of graph.sets[number]?.links ?? []) {
      const isOpen = clicksToOpen(link) === 0 && (link.seen?.openers.length ?? 0) === 0;
      if ((link.place !== 'header' && link.place !== 'menu') || link.words === '' || !isOpen) continue;
      const slot = slots.get(link.slot) ?? { place: link.place, count: 0 };
      slot.count += 1;
      slots.set(link.slot, slot);
    }
  }
  const most = [...slots].toSorted((a, b) => b[1].count - a[1].count)[0];
  return most ? { place: most[1].place, like: most[0] } : { place: 'header', like: null };
}
