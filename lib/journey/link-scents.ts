import type { ClickGraph } from '../graph/click-graph.ts';
import { isKind } from '../model/site.ts';
import type { PageKindId } from '../model/page-kind.ts';
import { linkLanes } from './link-lanes.ts';
import { saysNothing, scentOf, type Says, type Wish } from './scent.ts';

/**
 * Links that lead to pages of a kind smell at least so, for their names are what is looked for: "Lamps" is a list of goods. A kind that
 * `shows` itself beside the link, by picture and price, needs no name; else a link that says nothing in particular smells of nothing.
 */
export type KindScents = readonly { readonly kind: PageKindId; readonly scent: number; readonly shows: boolean }[];

/** How strongly links smell of a wish, 0..1, by label (see LinkLanes). */
export function linkScents(graph: ClickGraph, wish: Wish, context: { readonly says: Says; readonly kinds?: KindScents }): Float64Array {
  const scent = scentOf(wish, context.says);
  const kinds = context.kinds ?? [];
  const named = floorsByNode(graph, kinds);
  const unnamed = floorsByNode(
    graph,
    kinds.filter(({ shows }) => shows),
  );
  const { examples, leadTo } = linkLanes(graph);
  const smells = new Float64Array(examples.length);
  for (const [label, link] of examples.entries()) {
    const node = leadTo[label] as number;
    const [plain, shown] = [named[node] ?? 0, unnamed[node] ?? 0];
    smells[label] = Math.max(scent(link), plain > shown && saysNothing(link, context.says) ? shown : plain);
  }
  return smells;
}

function floorsByNode(graph: ClickGraph, kinds: KindScents): Float64Array {
  return Float64Array.from(graph.pages, (page) =>
    kinds.reduce((most, { kind, scent }) => (isKind(page, kind) ? Math.max(most, scent) : most), 0),
  );
}
