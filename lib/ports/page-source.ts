import type { PageAnswer } from '../model/page-answer.ts';

/** Reads pages of one site, in the visitor's session. Sends GET only. */
export interface PageSource {
  /**
   * Aborting rejects with the signal's reason; everything else is an answer. `onReceived` is called, once at most, when the
   * site has sent all: the page is still to be read, but the site is free for the next request.
   */
  read(url: string, signal: AbortSignal, onReceived?: () => void): Promise<PageAnswer>;
  /** The text of a small text file such as robots.txt; null when there is none. At most 500 kB. */
  readText(url: string, signal: AbortSignal): Promise<string | null>;
}
