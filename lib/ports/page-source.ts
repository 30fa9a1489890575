import type { PageAnswer, UnchangedPage } from '../model/page-answer.ts';
import type { Drawing } from '../model/walking.ts';

/** How a page is asked for. */
export interface PageWish {
  /** Called once at most, when the site has sent all: the page is still to be read, but the site is free for the next request. */
  readonly onReceived?: (() => void) | undefined;
  /** See WalkerOrder. A source that cannot draw answers with what the HTML holds. */
  readonly draw?: Drawing;
}

/** Reads pages of one site. Sends GET only. */
export interface PageSource {
  /** The answer that an address gave earlier in the same check, or null: nothing is asked for it, so it need not keep the pace. */
  kept?(url: string): Promise<PageAnswer | null>;
  /** Aborting rejects with the signal's reason; everything else is an answer. */
  read(url: string, signal: AbortSignal, wish?: PageWish): Promise<PageAnswer>;
  /** The text of a small text file such as robots.txt or a sitemap, unpacked where it is gzipped; null when there is none. At most 500 kB. */
  readText(url: string, signal: AbortSignal): Promise<string | null>;
}

/** With whose eyes something is asked for. */
export interface EyesWish {
  /** Without cookies, as somebody who was never here; absent: in the visitor's own session. */
  readonly as?: 'stranger';
}

/** A source that can be asked whether a page is still as it was, and can ask as a stranger. */
export interface RevisitingSource {
  /** `etag`: the validator of an earlier reading; only then the answer may be `unchanged`. */
  read(
    url: string,
    signal: AbortSignal,
    wish?: PageWish & EyesWish & { readonly etag?: string | null },
  ): Promise<PageAnswer | UnchangedPage>;
  readText(url: string, signal: AbortSignal, wish?: EyesWish): Promise<string | null>;
}
