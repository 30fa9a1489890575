import type { PageKindId } from './page-kind.ts';

/** One shop system, or system for sites of any sort: how to tell it, and what its addresses and pages are known to be. */
export interface Platform {
  /** Equal to the file name. */
  readonly id: string;
  /** The system's own name. */
  readonly label: string;
  /** A shop system. Others are told only where no shop system is: shops stand on them. */
  readonly sells: boolean;
  /** Any one of these gives it away: tried on each of the body marks, asset marks and the generator. */
  readonly marks: readonly RegExp[];
  /** What an address is; tried on path and query in lower case. First match wins. */
  readonly addresses: readonly { readonly pattern: RegExp; readonly kind: PageKindId }[];
  /** What a page is by a class or id of its body. First match wins. */
  readonly bodies: readonly { readonly mark: RegExp; readonly kind: PageKindId }[];
  /** Addresses that change something when asked for: never requested. Tried on path and query in lower case. */
  readonly acting: readonly RegExp[];
  /** What stands on the screen after add-to-cart in the system's own theme; a drawer that opens by itself is the cart. Null where that depends on more. */
  readonly afterAdd: 'cart' | 'here' | null;
  /**
   * Of a system with a page for the cart whose theme opens a window once something was put into it, and shows these ways only then: what
   * the buttons to cart and checkout say. Absent: none.
   */
  readonly offersAfterAdd?: { readonly cart: string; readonly checkout: string };
  /** A tile's button puts in the variant that the tile shows, whatever the product's own page asks to choose. Absent: it cannot save that. */
  readonly tilesAddAtOnce?: true;
}

export const definePlatform = (platform: Platform): Platform => platform;
