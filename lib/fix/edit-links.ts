import type { ClickGraph, LinkSet } from '../graph/click-graph.ts';
import { clicksToOpen } from '../graph/clicks-to-open.ts';
import { linkMet, linkSetOf } from '../graph/link-set.ts';
import type { SiteEdit } from '../model/fix-schema.ts';
import type { Link } from '../model/page.ts';
import { nodesIn } from './edit-page.ts';

type AddLink = Extract<SiteEdit, { readonly edit: 'add-link' }>;

/** A new link on some pages, the same on all of them. It is met as the link beside it is on this device. */
export function addLink(graph: ClickGraph, edit: AddLink): ClickGraph {
  if (!graph.nodeOf.has(edit.to)) return graph;
  const beside = edit.like === null ? null : neighbour(graph, edit);
  const link: Link = {
    to: edit.to,
    words: edit.words,
    namedBy: 'text',
    place: edit.place,
    slot: beside?.slot ?? `${edit.place} new`,
    rel: [],
    acts: null,
    hidden: beside?.hidden ?? null,
    heading: null,
    ...(beside?.seen ? { seen: beside.seen } : {}),
  };
  return withSet(graph, linkSetOf([link], graph), nodesIn(graph, edit.on));
}

/** A set of links more, on some pages. */
export function withSet(graph: ClickGraph, set: LinkSet, nodes: readonly number[]): ClickGraph {
  const on = new Set(nodes);
  const number = graph.sets.length;
  return { ...graph, sets: [...graph.sets, set], setsOf: graph.setsOf.map((sets, node) => (on.has(node) ? [...sets, number] : sets)) };
}

/** Changes the links to a node. Those that `change` gives back are as they were, and so are sets of none but those. */
export function changeLinksTo(graph: ClickGraph, node: number, change: (link: Link) => Link): ClickGraph {
  const sets = graph.sets.map((set): LinkSet => {
    if (!set.targets.includes(node)) return set;
    const links = set.links.flatMap((_, index) => linkMet(set, index) ?? []);
    const changed = links.map((link, index) => (set.targets[index] === node ? change(link) : link));
    if (changed.every((link, index) => link === links[index])) return set;
    return { ...linkSetOf(changed, graph), toUnreadList: set.toUnreadList };
  });
  return { ...graph, sets };
}

/** Nothing must be opened for links to a node. */
export function openUp(graph: ClickGraph, to: string): ClickGraph {
  return changeLinksTo(graph, graph.nodeOf.get(to) ?? -1, (link) => (clicksToOpen(link) > 0 ? opened(link) : link));
}

function opened(link: Link): Link {
  return { ...link, hidden: null, ...(link.seen ? { seen: { ...link.seen, openers: [] } } : {}) };
}

/** Of links to an address in one place the one that is met soonest. */
function neighbour({ sets }: ClickGraph, { like, place }: AddLink): Link | null {
  let best: Link | null = null;
  for (const set of sets)
    set.links.forEach((link, index) => {
      if (link.to !== like || link.place !== place) return;
      const met = linkMet(set, index);
      if (met && (best === null || clicksToOpen(met) < clicksToOpen(best))) best = met;
    });
  return best;
}
