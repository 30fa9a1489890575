import type { Link } from '../model/page.ts';
import type { ClickGraph, Move } from './click-graph.ts';

/**
 * Where a visitor can be: on a page with nothing in the cart, on a page with an item in it, or before the cart or the
 * checkout with an item in it.
 */
interface Whereabouts {
  readonly empty: (node: number) => number;
  readonly filled: (node: number) => number;
  readonly cart: number;
  readonly checkout: number;
  readonly count: number;
}

/** Fewest clicks from one place to all others. */
export interface ClickTree {
  readonly graph: ClickGraph;
  readonly where: Whereabouts;
  readonly from: number;
  /** By place: clicks, or -1 when no way was found. */
  readonly clicks: Int32Array;
  /** By place: the place before it, or -1. */
  readonly before: Int32Array;
  /** By place: the link or move that leads there from the place before; null at the beginning and where a page is the cart itself. */
  readonly via: readonly (Link | Move | null)[];
}

/** Numbers the places of a graph. */
export function whereabouts(graph: Pick<ClickGraph, 'pages'>): Whereabouts {
  const nodes = graph.pages.length;
  return { empty: (node) => node, filled: (node) => nodes + node, cart: 2 * nodes, checkout: 2 * nodes + 1, count: 2 * nodes + 2 };
}
