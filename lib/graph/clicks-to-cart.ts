import type { ClickGraph } from './click-graph.ts';
import { clicksBack, type Seeds } from './clicks-back.ts';

/** By node: fewest clicks until the cart (or the checkout) is on the screen for a visitor who stands there with an item in the cart, or -1. */
export function clicksToCart(graph: ClickGraph, goal: 'cart' | 'checkout'): Int32Array {
  const arrives = goal === 'cart' ? 'show-cart' : 'check-out';
  const isGoal = goal === 'cart' ? graph.isCart : graph.isCheckout;
  const seeds: Seeds = graph.pages.flatMap((_, node) => [
    ...(isGoal[node] === 1 ? [{ node, clicks: 0 }] : []),
    ...(graph.moves[node] ?? []).filter((move) => move.does === arrives).map((move) => ({ node, clicks: move.clicks })),
  ]);
  return clicksBack(graph, seeds);
}
