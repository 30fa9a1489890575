import type { LinkSet } from '../../graph/click-graph.ts';
import { placeOfRank } from '../../graph/link-rank.ts';
import type { Place } from '../../model/page.ts';

/** The pages that the links of a set in its page's own text lead to, as nodes of the graph. A set of links is the same for all facts and, where a change is tried, for all graphs that have it. */
export function mainOf(set: LinkSet | undefined): readonly number[] {
  if (!set) return [];
  const known = mains.get(set) ?? Array.from(set.targets).filter((_, index) => mainParts.has(placeOfRank(set.ranks[index] ?? 0)));
  mains.set(set, known);
  return known;
}
const mainParts: ReadonlySet<Place> = new Set<Place>(['main', 'hero', 'aside']);
const mains = new WeakMap<LinkSet, readonly number[]>();
