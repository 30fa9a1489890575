import type { PageLayout } from './layout.ts';
import type { PageAnswer } from './page-answer.ts';

/**
 * When a page is drawn beside being read: always, or only where its HTML holds next to nothing. `compare` is to find out whether
 * scripts add to a site: as always, but in a hidden tab, whose scripts wait, only where the HTML holds nothing is it waited for.
 */
export type Drawing = 'always' | 'when-empty' | 'compare';

/** What a walker may be told to fetch. An order is known by its kind and address. */
export interface WalkerOrder {
  /** `layout`: the page is laid out on both screens, and what is seen there is told. */
  readonly kind: 'page' | 'text' | 'layout';
  readonly url: string;
  /** Without cookies, as somebody who was never here; absent: in the session of the tab. */
  readonly as?: 'stranger';
  /** Its scripts are let run as well, in a frame; absent: never. What the drawn page holds is the answer where that is more. */
  readonly draw?: Drawing;
  /** Of a layout: with its scripts running, until it links to so many addresses; absent: as its HTML and style sheets alone make it. */
  readonly live?: number;
  /** Of a layout: axe-core is asked about its links and buttons as well. */
  readonly check?: true;
  /** Only if the page is no more as it was when the site sent this validator; absent: in any case. */
  readonly etag?: string;
  /** How often it was answered before, where it was: a walker that still holds an earlier answer does not take the order for that one. */
  readonly nth?: number;
}

/** What a walker brings back. It comes out of somebody else's page: checked at the background's door. */
export type WalkerAnswer =
  | { readonly kind: 'page'; readonly answer: PageAnswer }
  | { readonly kind: 'unchanged'; readonly url: string; readonly ms: number }
  | { readonly kind: 'text'; readonly url: string; readonly text: string | null }
  /** None where the page could not be drawn. */
  | { readonly kind: 'layout'; readonly url: string; readonly layouts: readonly PageLayout[] };

/** One walker: the newest is obeyed, older ones are sent away. */
export interface WalkerName {
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly since: number;
}

/** What a walker comes with. */
export interface WalkerTurn {
  readonly walker: WalkerName;
  /** Counts the walker's turns, from 1: several may be on their way, and overtake each other. */
  readonly number: number;
  /** The audit it walks for; null until a reply has told it. */
  readonly audit: string | null;
  /** False while its machine is not connected: it holds what it was told to fetch, and wants no further orders. */
  readonly online: boolean;
  /** Whether its tab can be seen: in a hidden one scripts of drawn pages wait. `awaited`: all that it was told to fetch waits for that. */
  readonly sight: 'seen' | 'hidden' | 'awaited';
  readonly answers: readonly WalkerAnswer[];
  /** Addresses of all orders that it knows of and that are not known to be stored: an order that is not among them got lost on its way. */
  readonly holding: readonly string[];
  /** Pages that the site has sent in full and that are still being read: it may be asked for the next ones. */
  readonly received: readonly string[];
}

export interface TurnReply {
  /** The audit that the orders belong to; null when there is none for this walker. */
  readonly audit: string | null;
  readonly orders: readonly WalkerOrder[];
  /** Addresses whose answers are in the archive: only these may be forgotten by the walker. */
  readonly stored: readonly string[];
  /** True: this walker is not wanted any more, it stops at once. */
  readonly dismissed: boolean;
}
