import type { PageAnswer } from '../model/page-answer.ts';
import type { PageFacts } from '../model/page.ts';
import type { SiteDoor } from '../model/site-door.ts';
import type { UnreadAddress } from '../model/site.ts';

/** What a crawl knows at one moment; each event carries the newest. */
export interface CrawlState {
  readonly start: string;
  readonly pages: ReadonlyMap<string, PageFacts>;
  readonly redirects: ReadonlyMap<string, string>;
  readonly failures: readonly UnreadAddress[];
  readonly unread: () => readonly UnreadAddress[];
  /** The primary tag of another language that an address is of (`other` when it names none), or null. */
  readonly languageOf: (address: string) => string | null;
  readonly waiting: number;
  readonly requests: number;
  readonly bytes: number;
  /** Fewer requests a second than asked for, now. */
  readonly slowed: boolean;
  /** The site asked to be asked more slowly, or was slow, at any time. */
  readonly wasSlowed: boolean;
  /** Good and Turing's share of makes of pages that were not met yet, 0..1; see clusters.ts. */
  readonly unseenShare: number;
  readonly door: SiteDoor;
}

/** `done`: all that would change an answer was read. `errors`: the site refused again and again. */
export type CrawlStop = 'done' | 'budget' | 'user' | 'errors';

export type CrawlEvent =
  | { readonly event: 'reading'; readonly url: string; readonly state: CrawlState }
  | { readonly event: 'answered'; readonly answer: PageAnswer; readonly state: CrawlState }
  | { readonly event: 'ended'; readonly stopped: CrawlStop; readonly state: CrawlState };
