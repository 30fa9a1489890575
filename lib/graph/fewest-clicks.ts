import type { Link } from '../model/page.ts';
import type { PageAction } from '../model/site.ts';
import type { ClickGraph, Move } from './click-graph.ts';
import { whereabouts, type ClickTree } from './click-tree.ts';
import { linkRank } from './link-rank.ts';
import { linkMet } from './link-set.ts';

/** A step that is under consideration. */
interface Offer {
  readonly from: number;
  readonly to: number;
  readonly clicks: number;
  readonly rank: number;
  readonly via: Link | Move | null;
}

/**
 * Fewest clicks from one place (see `whereabouts`) to all others, with the way. Dijkstra with one bucket for each number of
 * clicks. Places are settled in the order in which they were first reached; of equally short ways the one by the better
 * ranked link wins, then the earlier. A set of links that many pages share is followed once: later pages offer nothing shorter.
 */
export function fewestClicks(graph: ClickGraph, from: number): ClickTree {
  const where = whereabouts(graph);
  const nodes = graph.pages.length;
  const clicks = new Int32Array(where.count).fill(-1);
  const before = new Int32Array(where.count).fill(-1);
  const ranks = new Uint8Array(where.count);
  const via: (Link | Move | null)[] = Array.from({ length: where.count }, () => null);
  const settled = new Uint8Array(where.count);
  const followed = new Uint8Array(graph.sets.length * 2);
  const buckets: number[][] = [];
  const cartNode = graph.isCart.indexOf(1);

  /** Whether it would be taken, for now. Most offers are not. */
  const isBetter = (to: number, at: number, rank: number): boolean => {
    const known = clicks[to] as number;
    return (known < 0 || at < known || (at === known && rank < (ranks[to] as number))) && settled[to] === 0;
  };
  const consider = (offer: Offer): void => {
    if (!isBetter(offer.to, offer.clicks, offer.rank)) return;
    const known = clicks[offer.to];
    clicks[offer.to] = offer.clicks;
    before[offer.to] = offer.from;
    ranks[offer.to] = offer.rank;
    via[offer.to] = offer.via;
    if (offer.clicks !== known) (buckets[offer.clicks] ??= []).push(offer.to);
  };

  const leave = (place: number, at: number) => {
    const filled = place >= nodes;
    const node = filled ? place - nodes : place;
    for (const number of graph.setsOf[node] ?? []) {
      const mark = number * 2 + Number(filled);
      const set = graph.sets[number];
      if (followed[mark] === 1 || !set) continue;
      followed[mark] = 1;
      const { targets, costs, ranks: linkRanks } = set;
      for (let index = 0; index < targets.length; index += 1) {
        const to = (targets[index] as number) + (filled ? nodes : 0);
        const [reached, rank] = [at + (costs[index] as number), linkRanks[index] as number];
        if (isBetter(to, reached, rank)) consider({ from: place, to, clicks: reached, rank, via: linkMet(set, index) });
      }
    }
    for (const move of graph.moves[node] ?? []) {
      const to = destination(move, filled);
      if (to === null) continue;
      const offer = { from: place, clicks: at + move.clicks, rank: linkRank(move.action), via: move };
      consider({ ...offer, to: to === 'here' ? where.filled(node) : where[to] });
      // The cart has come by itself: its page, or a drawer over this one.
      if (move.does === 'put-and-show' && !filled) consider({ ...offer, to: where.filled(cartNode === -1 ? node : cartNode) });
    }
    if (filled && cartNode === -1) {
      for (const move of inOpenDrawer(graph, node, via[place] ?? null))
        consider({ from: place, to: where.checkout, clicks: at + 1, rank: linkRank(move.action), via: move });
    }
    if (filled && graph.isCart[node] === 1) consider({ from: place, to: where.cart, clicks: at, rank: 0, via: null });
    if (filled && graph.isCheckout[node] === 1) consider({ from: place, to: where.checkout, clicks: at, rank: 0, via: null });
  };

  if (from >= 0 && from < where.count) consider({ from: -1, to: from, clicks: 0, rank: 0, via: null });
  for (let at = 0; at < buckets.length; at += 1) {
    const bucket = buckets[at] ?? [];
    for (let index = 0; index < bucket.length; index += 1) {
      const place = bucket[index] ?? -1;
      if (settled[place] === 1 || clicks[place] !== at) continue;
      settled[place] = 1;
      if (place < where.cart) leave(place, at);
    }
  }
  return { graph, where, from, clicks, before, via };
}

/** Where a move ends, for a visitor who has something in the cart already or not. An empty cart is no goal. */
function destination(move: Move, filled: boolean): 'here' | 'cart' | 'checkout' | null {
  switch (move.does) {
    case 'put':
      return filled ? null : 'here';
    case 'put-and-show':
      return filled ? null : 'cart';
    case 'buy':
      return filled ? null : 'checkout';
    case 'show-cart':
      return filled ? 'cart' : null;
    case 'check-out':
      return filled ? 'checkout' : null;
  }
}

/** Ways to the checkout in the drawer that has just opened by itself: what would be opened for them is open. */
function inOpenDrawer(graph: ClickGraph, node: number, via: Link | Move | null): readonly Move[] {
  if (via === null || !('does' in via) || via.does !== 'put-and-show') return [];
  const moves = (graph.moves[node] ?? []).filter(({ does, action }) => does === 'check-out' && action.hidden !== null);
  return moves.map((move) => ({ ...move, clicks: 1, action: withoutOpeners(move.action) }));
}

function withoutOpeners({ seen, ...action }: PageAction): PageAction {
  return { ...action, hidden: null, ...(seen ? { seen: { ...seen, openers: [] } } : {}) };
}
