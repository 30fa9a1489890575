import type { ClickGraph, LinkSet } from '../graph/click-graph.ts';
import { isKind, type ReadPage } from '../model/site.ts';
import type { PageKindId } from '../model/page-kind.ts';
import { scentOf, type Says, type Wish } from './scent.ts';
import { visibilityOf } from './visibility.ts';

/** By set of links, for each link: how strongly it smells of a wish, and how likely it is seen. */
export interface LinkScents {
  readonly scents: readonly Float64Array[];
  readonly sights: readonly Float64Array[];
}

/** Links that lead to pages of a kind smell at least so: a product's picture and price say what its name does not. */
export type KindScents = readonly { readonly kind: PageKindId; readonly scent: number }[];

/** Reads all links of a graph with a wish in mind. */
export function linkScents(graph: ClickGraph, wish: Wish, context: { readonly says: Says; readonly kinds?: KindScents }): LinkScents {
  const scents = scentsOf(wish, context);
  return { scents: graph.sets.map((set) => scents(set, graph.pages)), sights: graph.sets.map(sightsIn) };
}

type Reader = (set: LinkSet, pages: ClickGraph['pages']) => Float64Array;

/**
 * By words and wish. What is read of a set of links once holds for every graph that has it: a change that is tried adds a set or two, and
 * no page becomes one of another kind by it.
 */
const readers = new WeakMap<Says, Map<string, Reader>>();

function scentsOf(wish: Wish, { says, kinds = [] }: { readonly says: Says; readonly kinds?: KindScents }): Reader {
  const byWish = readers.get(says) ?? new Map<string, Reader>();
  readers.set(says, byWish);
  const name = JSON.stringify([wish, kinds]);
  const known = byWish.get(name);
  if (known) return known;
  const scent = scentOf(wish, says);
  const floor = (page: ReadPage | undefined) =>
    kinds.reduce((most, { kind, scent: least }) => (page && isKind(page, kind) ? Math.max(most, least) : most), 0);
  const reader = kept((set, pages) => set.links.map((link, index) => Math.max(scent(link), floor(pages[set.targets[index] ?? -1]))));
  byWish.set(name, reader);
  return reader;
}

/** There are a handful of scents and many links: one byte is kept for each. */
function kept(read: (...asked: Parameters<Reader>) => readonly number[]): Reader {
  const values: number[] = [];
  const codes = new WeakMap<LinkSet, Uint8Array>();
  const codeOf = (value: number) => {
    const code = values.indexOf(value);
    return code < 0 ? values.push(value) - 1 : code;
  };
  return (set, pages) => {
    const known = codes.get(set) ?? Uint8Array.from(read(set, pages), codeOf);
    codes.set(set, known);
    const scents = new Float64Array(known.length);
    for (let index = 0; index < known.length; index += 1) scents[index] = values[known[index] as number] as number;
    return scents;
  };
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
