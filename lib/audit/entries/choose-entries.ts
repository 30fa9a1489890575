import type { ClickGraph } from '../../graph/click-graph.ts';
import type { ClickTree } from '../../graph/click-tree.ts';
import { resolveAddress } from '../../graph/resolve-address.ts';
import { normalizeAddress } from '../../model/address.ts';
import type { EntryPage } from '../../model/entry-page-schema.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import { isKind, type ReadPage, type SiteReading } from '../../model/site.ts';

/** A page to walk from. */
export interface Entry extends Pick<EntryPage, 'url' | 'why' | 'among'> {
  /** Null where it was not read. */
  readonly page: ReadPage | null;
}

export interface NamedEntries {
  /** The start that the user set, or null. */
  readonly chosen: string | null;
  /** The page in the tab when the check was begun. */
  readonly tab: string;
}

/** Pages that searches, advertisements and messages lead to, by kind. */
const landings = { category: 'catalog', product: 'product', article: 'article' } as const satisfies {
  readonly [W in EntryPage['why']]?: PageKindId;
};
type Landing = keyof typeof landings;

/**
 * Pages other than Home that visits begin on: those that were named, then one category, product and article. Of a kind it is the page that
 * most pages link to, for where links point search engines and people go; at equally many the nearest to Home, then the first read.
 */
export function chooseEntries(tree: ClickTree, reading: Pick<SiteReading, 'redirects'>, named: NamedEntries): readonly Entry[] {
  const { graph } = tree;
  const known = new Map<number | string, Entry>();
  const add = (node: number | null, entry: Omit<Entry, 'page' | 'url'> & { readonly url?: string }) => {
    const page = node === null ? null : (graph.pages[node] ?? null);
    const url = page?.facts.url ?? entry.url ?? '';
    const key = node ?? url;
    if (url !== '' && key !== graph.start && !known.has(key)) known.set(key, { ...entry, url, page });
  };
  const nodeOf = (address: string) => graph.nodeOf.get(address) ?? graph.nodeOf.get(resolveAddress(address, reading.redirects)) ?? null;
  const chosen = named.chosen === null ? null : (normalizeAddress(named.chosen) ?? named.chosen);
  if (chosen !== null) add(nodeOf(chosen), { why: 'chosen', among: null, url: chosen });
  const tab = normalizeAddress(named.tab) ?? named.tab;
  add(nodeOf(tab), { why: 'tab', among: null, url: tab });
  const linkedFrom = pagesLinkingTo(graph);
  for (const why of Object.keys(landings) as Landing[]) {
    const nodes = graph.pages.flatMap((page, node) => (node !== graph.start && isLanding(page, why) ? [node] : []));
    const clicks = (node: number) => (reached(tree, node) < 0 ? Infinity : reached(tree, node));
    const links = (node: number) => linkedFrom[node] ?? 0;
    const [first] = nodes.toSorted((one, other) => links(other) - links(one) || compare(clicks(one), clicks(other)) || one - other);
    if (first !== undefined) add(first, { why, among: { read: nodes.length, linkedFrom: links(first) } });
  }
  return [...known.values()];
}

function isLanding(page: ReadPage, why: Landing): boolean {
  return !page.soft404 && page.facts.status < 400 && isKind(page, landings[why]);
}

/** By node: pages that link to it, itself left out. Links that many pages share are looked at once. */
function pagesLinkingTo(graph: ClickGraph): readonly number[] {
  const pagesOf = new Map<number, number[]>();
  graph.setsOf.forEach((sets, node) => {
    for (const set of sets) pagesOf.set(set, [...(pagesOf.get(set) ?? []), node]);
  });
  const from = graph.pages.map(() => new Set<number>());
  for (const [set, nodes] of pagesOf)
    for (const target of new Set(graph.sets[set]?.targets ?? [])) for (const node of nodes) if (node !== target) from[target]?.add(node);
  return from.map(({ size }) => size);
}

const reached = (tree: ClickTree, node: number): number => tree.clicks[tree.where.empty(node)] ?? -1;

/** Infinity stands beside Infinity. */
const compare = (one: number, other: number): number => (one === other ? 0 : one - other);
