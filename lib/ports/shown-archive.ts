import type { GoalKind } from '../model/settings.ts';
import type { Showing, ShownWay } from '../model/shown-way.ts';

/** Keeps what the user has shown of a site. What is not understood (any more) is as if it were not there. */
export interface ShownArchive {
  /** The way that is being shown on a site, or null. */
  showing(origin: string): Promise<Showing | null>;
  /** The way that is being shown in a tab, or null. */
  showingIn(tabId: number): Promise<Showing | null>;
  saveShowing(showing: Showing): Promise<void>;
  endShowing(origin: string): Promise<void>;
  /** Calls back with the way that is being shown on a site, at once and at each change, until aborted. */
  watchShowing(origin: string, onChange: (showing: Showing | null) => void, signal: AbortSignal): void;
  /** Ways to several goals, or on two devices; one for each. */
  ways(origin: string): Promise<readonly ShownWay[]>;
  /** Takes the place of an earlier one to the same goal on the same device. */
  saveWay(way: ShownWay): Promise<void>;
  forgetWays(origin: string, goal: GoalKind): Promise<void>;
}
