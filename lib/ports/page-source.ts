import type { PageAnswer } from '../model/page-answer.ts';

/** Reads pages of one site, in the visitor's session. Sends GET only. */
export interface PageSource {
  /** Aborting rejects with the signal's reason; everything else is an answer. */
  read(url: string, signal: AbortSignal): Promise<PageAnswer>;
  /** The text of a small text file such as robots.txt; null when there is none. At most 500 kB. */
  readText(url: string, signal: AbortSignal): Promise<string | null>;
}
