import type { Correction } from '../model/correction.ts';
import type { PageFacts } from '../model/page.ts';
import type { GoalKind } from '../model/settings.ts';
import type { Showing, ShownWay } from '../model/shown-way.ts';

/** Keeps what the user has shown of a site and put right. What is not understood (any more) is as if it were not there. */
export interface ShownArchive {
  /** The way that is being shown on a site, or null. */
  showing(origin: string): Promise<Showing | null>;
  /** The way that is being shown in a tab, or null. */
  showingIn(tabId: number): Promise<Showing | null>;
  saveShowing(showing: Showing): Promise<void>;
  endShowing(origin: string): Promise<void>;
  /** Ends what is being shown anywhere. */
  endShowings(): Promise<void>;
  /** Calls back with the way that is being shown on a site, at once and at each change, until aborted. */
  watchShowing(origin: string, onChange: (showing: Showing | null) => void, signal: AbortSignal): void;
  /** Ways to several goals, or on two devices; one for each. */
  ways(origin: string): Promise<readonly ShownWay[]>;
  /** Takes the place of an earlier one to the same goal on the same device. */
  saveWay(way: ShownWay): Promise<void>;
  /** Pages of the user's own cart and checkout, opened during or after an audit, by address. They go with the audit's other pages. */
  ownPages(auditId: string): Promise<readonly PageFacts[]>;
  saveOwnPage(auditId: string, page: PageFacts): Promise<void>;
  forgetWays(origin: string, goal: GoalKind): Promise<void>;
  /** What was put right of a site, the oldest first. */
  corrections(origin: string): Promise<readonly Correction[]>;
  /** Takes the place of an earlier one about the same. */
  saveCorrection(correction: Correction): Promise<void>;
  forgetCorrection(origin: string, subject: string): Promise<void>;
}
