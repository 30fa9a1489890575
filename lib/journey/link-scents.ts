import type { ClickGraph, LinkSet } from '../graph/click-graph.ts';
import { isKind } from '../model/site.ts';
import type { PageKindId } from '../model/page-kind.ts';
import { linkLabels } from './link-labels.ts';
import { saysNothing, scentOf, type Says, type Wish } from './scent.ts';
import { visibilityOf } from './visibility.ts';

/** How strongly links smell of a wish, and how likely they are seen. */
export interface LinkScents {
  /** By set of links, for each link: its label (see LinkLabels). */
  readonly labels: readonly Int32Array[];
  /** By label: 0..1. */
  readonly smells: Float64Array;
  /** By set of links, for each link: 0..1. */
  readonly sights: readonly Float64Array[];
}

/**
 * Links that lead to pages of a kind smell at least so, for their names are what is looked for: "Lamps" is a list of goods. A kind that
 * `shows` itself beside the link, by picture and price, needs no name; else a link that says nothing in particular smells of nothing.
 */
export type KindScents = readonly { readonly kind: PageKindId; readonly scent: number; readonly shows: boolean }[];

/** Reads all links of a graph with a wish in mind. */
export function linkScents(graph: ClickGraph, wish: Wish, context: { readonly says: Says; readonly kinds?: KindScents }): LinkScents {
  const scent = scentOf(wish, context.says);
  const kinds = context.kinds ?? [];
  const named = floorsByNode(graph, kinds);
  const unnamed = floorsByNode(
    graph,
    kinds.filter(({ shows }) => shows),
  );
  const { examples, targets, of } = linkLabels(graph);
  const smells = Float64Array.from(examples, (link, label) => {
    const floors = saysNothing(link, context.says) ? unnamed : named;
    return Math.max(scent(link), floors[targets[label] ?? -1] ?? 0);
  });
  return { labels: of, smells, sights: graph.sets.map(sightsIn) };
}

function floorsByNode(graph: ClickGraph, kinds: KindScents): Float64Array {
  return Float64Array.from(graph.pages, (page) =>
    kinds.reduce((most, { kind, scent }) => (isKind(page, kind) ? Math.max(most, scent) : most), 0),
  );
}

/** The same for all wishes. */
const sights = new WeakMap<LinkSet, Float64Array>();

function sightsIn(set: LinkSet): Float64Array {
  const known = sights.get(set) ?? sightsOf(set);
  sights.set(set, known);
  return known;
}

function sightsOf(set: LinkSet): Float64Array {
  const hasHero = set.links.some((link) => link.place === 'hero');
  let order = 0;
  return Float64Array.from(set.links, (link) => visibilityOf(link, link.place === 'main' ? order++ : 0, { hasHero }));
}
