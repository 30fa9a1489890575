/** What a store is, seen from the server: a function from a visit to an answer, with sessions beside it. */

import type { Socket } from 'node:net';

export interface Visit {
  readonly method: string;
  /** Path without the query, percent-decoded, always starting with a slash. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Path and query as they were asked for. */
  readonly address: string;
  /** The Host header; the store serves whatever it says. */
  readonly host: string;
  readonly cookies: ReadonlyMap<string, string>;
  /** The validator a page is asked with, or null. */
  readonly ifNoneMatch: string | null;
  /** The fields of a posted form; empty for every other request. */
  readonly form: URLSearchParams;
}

export interface Answer {
  readonly status: number;
  readonly body: string | Uint8Array;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  /** The name of what this request changed, such as `add-to-cart`; absent when it only read. */
  readonly acted?: string;
  /** Waits this long before the first byte. */
  readonly delayMs?: number;
  /** Instead of all the rest: writes to the socket by hand, and ends it or leaves it hanging. */
  readonly raw?: (socket: Socket) => void;
}

export interface SessionView {
  readonly cart: readonly { readonly product: string; readonly options: readonly string[]; readonly quantity: number }[];
  readonly wishlist: readonly string[];
  readonly loggedIn: boolean;
  readonly currency: string;
  readonly language: string;
  /** What else was changed, in words, such as `vote second-steep yes`. */
  readonly marks: readonly string[];
}

export interface Site {
  answer(visit: Visit): Answer;
  /** Sessions by the value of their cookie; empty for a store without sessions. */
  sessions(): Readonly<Record<string, SessionView>>;
  /** Forgets every session. */
  reset(): void;
}
