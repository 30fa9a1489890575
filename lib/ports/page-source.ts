import type { PageFacts } from '../model/page.ts';
import type { FailureReason } from '../model/site.ts';

/** What came of asking for one address. Expected fates are values, never exceptions. */
export type PageAnswer =
  | { readonly outcome: 'page'; readonly url: string; readonly facts: PageFacts; readonly bytes: number; readonly ms: number }
  | {
      readonly outcome: 'failed';
      readonly url: string;
      readonly reason: FailureReason;
      /** HTTP status, or null when there was no answer. */
      readonly status: number | null;
      /** Where a redirect out of the site led, or what was served instead of HTML. */
      readonly detail: string | null;
      readonly ms: number;
    };

/** Reads pages of one site, in the visitor's session. Sends GET only. */
export interface PageSource {
  /** Aborting rejects with the signal's reason; everything else is an answer. */
  read(url: string, signal: AbortSignal): Promise<PageAnswer>;
  /** The text of a small text file such as robots.txt; null when there is none. At most 500 kB. */
  readText(url: string, signal: AbortSignal): Promise<string | null>;
}
