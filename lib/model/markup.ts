import type { PageFacts } from './page.ts';

/** Markup of a page that was fetched, with what is known of the answer it came in. */
export interface Markup {
  readonly text: string;
  readonly requestedUrl: string;
  /** After all redirects. */
  readonly finalUrl: string;
  readonly status: number;
  readonly charset: string;
  /** Only the first part was read. */
  readonly cut: boolean;
  /** As the site sent it, or as it stood after its scripts had run. */
  readonly source: PageFacts['source'];
}
