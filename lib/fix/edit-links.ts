import type { ClickGraph, LinkSet } from '../graph/click-graph.ts';
import { clicksToOpen } from '../graph/clicks-to-open.ts';
import { linkSet } from '../graph/link-set.ts';
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
  return withSet(graph, linkSet([link], { nodeOf: graph.nodeOf, unreadLists: new Set() }), nodesIn(graph, edit.on));
}

/** A set of links more, on some pages. */
export function withSet(graph: ClickGraph, set: LinkSet, nodes: readonly number[]): ClickGraph {
  const on = new Set(nodes);
  const number = graph.sets.length;
  return { ...graph, sets: [...graph.sets, set], setsOf: graph.setsOf.map((sets, node) => (on.has(node) ? [...sets, number] : sets)) };
}

/** Links that `change` gives back are as they were, and so are sets of none but those. */
export function changeLinks(graph: ClickGraph, change: (link: Link, target: number) => Link): ClickGraph {
  const sets = graph.sets.map((set): LinkSet => {
    const links = set.links.map((link, index) => change(link, set.targets[index] ?? -1));
    if (links.every((link, index) => link === set.links[index])) return set;
    return { ...linkSet(links, { nodeOf: graph.nodeOf, unreadLists: new Set() }), toUnreadList: set.toUnreadList };
  });
  return { ...graph, sets };
}

/** Nothing must be opened for links to a node. */
export function openUp(graph: ClickGraph, to: string): ClickGraph {
  const node = graph.nodeOf.get(to) ?? -1;
  return changeLinks(graph, (link, target) => (target === node && clicksToOpen(link) > 0 ? opened(link) : link));
}

function opened(link: Link): Link {
  return { ...link, hidden: null, ...(link.seen ? { seen: { ...link.seen, openers: [] } } : {}) };
}

/** Of links to an address in one place the one that is met soonest. */
function neighbour({ sets }: ClickGraph, { like, place }: AddLink): Link | null {
  let best: Link | null = null;
  for (const { links } of sets)
    for (const link of links)
      if (link.to === like && link.place === place && (best === null || clicksToOpen(link) < clicksToOpen(best))) best = link;
  return best;
}
