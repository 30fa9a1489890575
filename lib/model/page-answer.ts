import type { PageFacts } from './page.ts';
import type { FailureReason } from './site.ts';

/** What came of asking for one address. Expected fates are values, never exceptions. */
export type PageAnswer =
  | {
      readonly outcome: 'page';
      readonly url: string;
      readonly facts: PageFacts;
      readonly bytes: number;
      readonly ms: number;
      /** The validator the site sent with it (`ETag`), at most 200 characters; null when it sent none that can be used. */
      readonly etag: string | null;
    }
  | {
      readonly outcome: 'failed';
      readonly url: string;
      readonly reason: FailureReason;
      /** HTTP status, or null when there was no answer. */
      readonly status: number | null;
      /** Where a redirect out of the site led, what was served instead of HTML, or whose wall it is; of a page that says 404, how many links it has. */
      readonly detail: string | null;
      readonly ms: number;
      /** How long the site asked to be left alone (`Retry-After`), in milliseconds; null when it did not say. */
      readonly retryAfterMs: number | null;
    };

/** The site says that a page is as it was when it sent the validator it was asked with (304). */
export interface UnchangedPage {
  readonly outcome: 'unchanged';
  readonly url: string;
  readonly ms: number;
}
