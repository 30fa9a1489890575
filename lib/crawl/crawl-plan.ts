import type { KindGuess } from '../model/page-kind.ts';
import type { PageFacts } from '../model/page.ts';
import type { Platform } from '../model/platform.ts';
import type { AuditSettings } from '../model/settings.ts';
import type { ReadPage } from '../model/site.ts';
import type { LanguageWords } from '../model/words.ts';
import type { Clock } from '../ports/clock.ts';
import type { PageSource } from '../ports/page-source.ts';
import type { FrontierRules } from './frontier.ts';

/** What the crawl needs to know of the site and of recognition. */
export interface CrawlPlan {
  readonly origin: string;
  /** The page the check was started on. */
  readonly from: string;
  /** Pages that the user has named as the place of something: read early, whether a link leads there or not. */
  readonly named?: readonly string[];
  readonly settings: AuditSettings;
  readonly vocabulary: readonly LanguageWords[];
  readonly platforms: readonly Platform[];
  readonly recognise: (page: PageFacts, inbound: readonly string[]) => ReadPage;
  /** By the words of the languages that the site is known to be in. */
  readonly promises: (words: string, url: string, vocabulary: readonly LanguageWords[]) => readonly KindGuess[];
  /** Whether a page shows that its visitor is logged in. Behind a login robots.txt is not applied: it speaks to strangers. */
  readonly showsLogin: (page: PageFacts) => boolean;
  /** Whether a page that another address led to only asks who one is. */
  readonly isLoginWall: (page: PageFacts) => boolean;
  /** Another order of reading, for comparison; best first unless told otherwise. */
  readonly worth?: FrontierRules['worth'];
}

/** What the crawl needs of the world. */
export interface CrawlWorld {
  readonly source: PageSource;
  readonly clock: Clock;
  /** Resolves at once, or when the user lets a paused check go on. */
  readonly gate: () => Promise<void>;
  /** True once the user has stopped the check: nothing more is chosen, what is under way is taken in. */
  readonly isStopped: () => boolean;
  /** Aborting gives up what is under way as well; what was admitted stays. */
  readonly signal: AbortSignal;
}
