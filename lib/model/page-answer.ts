import type { PageFacts } from './page.ts';
import type { FailureReason } from './site.ts';

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
