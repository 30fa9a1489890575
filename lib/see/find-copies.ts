import type { PageElement } from './page-elements.ts';
import type { WayIn } from './ways-in.ts';

/**
 * Which links are copies that only the other device has. Nobody opens what is not sure to open for a link that can be reached elsewhere
 * without a doubt; and when that holds for at least half of the links of a closed part, the whole part is such a copy, buttons included.
 */
export function findCopies(found: readonly PageElement[], wayTo: (element: Element) => WayIn): (one: PageElement) => boolean {
  const surely = new Set<string>();
  const parts = new Map<Element, string[]>();
  for (const { element, to } of found) {
    const { exists, doubts } = wayTo(element);
    if (to === null || !exists) continue;
    if (doubts.length === 0) surely.add(to);
    for (const { closer } of doubts) {
      const links = parts.get(closer);
      if (links) links.push(to);
      else parts.set(closer, [to]);
    }
  }
  const copies = new Set(
    [...parts].filter(([, links]) => links.filter((to) => surely.has(to)).length * 2 >= links.length).map(([closer]) => closer),
  );
  return ({ element, to }) =>
    wayTo(element).doubts.some(({ closer, isNotKnown }) => copies.has(closer) || (isNotKnown && to !== null && surely.has(to)));
}
