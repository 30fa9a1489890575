import type { Box } from './box.ts';

/** How an element closes what is in it. `place`: moved to where nobody can scroll; `size`: nothing is left of its height or width. */
export type ClosingWay = 'display' | 'visibility' | 'opacity' | 'size' | 'clip' | 'place' | 'content' | 'details' | 'inert' | 'unlaid';

/** An element that by itself closes what is in it. */
export interface Closer {
  readonly element: Element;
  readonly ways: ReadonlySet<ClosingWay>;
  /** Levels below the root: outer closers are opened first. */
  readonly depth: number;
  /** For `place`: what cuts it off; null for the window's edge, or where it is not out of place. */
  readonly cutBy: Element | null;
  /** For `place`, beside what cuts it off: how many of its widths it is away, 1..9. */
  readonly away: number;
}

/** What cuts off whatever reaches beyond its box. */
export interface Clip {
  /** Null for the window. */
  readonly element: Element | null;
  readonly box: Box;
  /** What reaches beyond can be scrolled to. */
  readonly scrolls: boolean;
  readonly outer: Clip | null;
}

export function closerBy(element: Element, ways: ReadonlySet<ClosingWay>, depth: number): Closer {
  return { element, ways, depth, cutBy: null, away: 1 };
}
