import type { Sighting } from '../model/layout.ts';
import type { Device, Link } from '../model/page.ts';
import type { PageAction, ReadPage } from '../model/site.ts';
import type { SayingOf } from './link-columns.ts';

/** Links that stand together on one page or on many: a repeated menu is one set, however many pages have it. */
export interface LinkSet {
  /** The node each link leads to, in document order; links that lead to no page read are left out. */
  readonly targets: Int32Array;
  /** Clicks each takes: 1, or 2 behind something closed. */
  readonly costs: Uint8Array;
  /** Lower is preferred where several links take equally many clicks: named before unnamed, header before main before footer. */
  readonly ranks: Uint8Array;
  readonly links: readonly Link[];
  /** What each says, as a number (see SayingOf). */
  readonly sayings: Int32Array;
  /** How each is met on the device; null or nothing where it was not seen. */
  readonly sightings: readonly (Sighting | null | undefined)[];
  /** Clicks to the nearest list of products that is known and was not read; Infinity without one. */
  readonly toUnreadList: number;
}

/** Something on a page that changes what is in the cart, or brings cart or checkout onto the screen. */
export interface Move {
  readonly action: PageAction;
  /** put: an item goes into the cart and the page stays. put-and-show: ... and the cart comes. buy: straight to the checkout. */
  readonly does: 'put' | 'put-and-show' | 'buy' | 'show-cart' | 'check-out';
  /** Clicks with opening and choosing. */
  readonly clicks: number;
  /** Address of what is put into the cart: the tile's product, else the page itself. */
  readonly item: string;
}

/** Pages as nodes, links as edges. A node is the number of its page in `pages`. */
export interface ClickGraph {
  readonly device: Device;
  readonly pages: readonly ReadPage[];
  /** Node of every address under which a page is known, redirects included. */
  readonly nodeOf: ReadonlyMap<string, number>;
  /** Numbers what links say; the same for both devices. */
  readonly sayingOf: SayingOf;
  /** Node of the start page, or -1 while it is not read. */
  readonly start: number;
  /** All sets of links, each once. */
  readonly sets: readonly LinkSet[];
  /** By node: numbers into `sets`. */
  readonly setsOf: readonly (readonly number[])[];
  /** By node. */
  readonly moves: readonly (readonly Move[])[];
  /** By node: it is the cart; it is the checkout. */
  readonly isCart: Uint8Array;
  readonly isCheckout: Uint8Array;
}
