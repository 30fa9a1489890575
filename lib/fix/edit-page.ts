import type { ClickGraph } from '../graph/click-graph.ts';
import { movesOf } from '../graph/moves-of.ts';
import type { Scope } from '../model/fix-schema.ts';
import { isKind, type ReadPage } from '../model/site.ts';

/** What edits are made with, beside the graph. */
export interface EditContext {
  readonly redirects: ReadonlyMap<string, string>;
}

/** The nodes that an edit is about. */
export function nodesIn(graph: ClickGraph, scope: Scope): readonly number[] {
  const all = graph.pages.map((_, node) => node);
  if (scope === 'every-page') return all;
  if ('kinds' in scope) return all.filter((node) => scope.kinds.some((kind) => isKind(graph.pages[node] as ReadPage, kind)));
  return [...new Set(scope.pages.flatMap((url) => graph.nodeOf.get(url) ?? []))];
}

/** A graph in which some pages are others; what can be done on them is told anew. Pages that stay as they are stay the same objects. */
export function withPages(graph: ClickGraph, changed: ReadonlyMap<number, ReadPage>, { redirects }: EditContext): ClickGraph {
  if (changed.size === 0) return graph;
  const pages = graph.pages.map((page, node) => changed.get(node) ?? page);
  const site = { redirects, hasProducts: pages.some((page) => isKind(page, 'product')) };
  return { ...graph, pages, moves: graph.moves.map((moves, node) => (changed.has(node) ? movesOf(pages[node] as ReadPage, site) : moves)) };
}

/** Changes the pages of some nodes. A page that `change` gives back is as it was. */
export function changePages(
  graph: ClickGraph,
  context: EditContext,
  change: { readonly nodes: readonly number[]; readonly to: (page: ReadPage, node: number) => ReadPage },
): ClickGraph {
  const changed = new Map<number, ReadPage>();
  for (const node of change.nodes) {
    const page = graph.pages[node] as ReadPage;
    const made = change.to(page, node);
    if (made !== page) changed.set(node, made);
  }
  return withPages(graph, changed, context);
}

/** What one edit makes of one page is made once: what is remembered of a page is known again when the edit is tried with others. */
export function rememberedPages(change: (page: ReadPage) => ReadPage, edit: object): (page: ReadPage) => ReadPage {
  const name = JSON.stringify(edit);
  return (page) => {
    const byEdit = madeOf.get(page) ?? new Map<string, ReadPage>();
    madeOf.set(page, byEdit);
    const made = byEdit.get(name) ?? change(page);
    byEdit.set(name, made);
    return made;
  };
}
const madeOf = new WeakMap<ReadPage, Map<string, ReadPage>>();
