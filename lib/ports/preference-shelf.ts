import type { Preferences } from '../model/settings.ts';

/** What holds for all sites, and by origin what holds for one. */
export interface AllPreferences {
  readonly general: Preferences;
  readonly sites: ReadonlyMap<string, Preferences>;
}

/** All that was chosen beforehand, for whoever looks through it: the same that the popup keeps (see settings-storage.ts). */
export interface PreferenceShelf {
  load(): Promise<AllPreferences>;
  /** Calls back at once and at each change, wherever it was made, until aborted. */
  watch(onChange: (all: AllPreferences) => void, signal: AbortSignal): void;
  /** For one site, or for all where the origin is null. */
  put(origin: string | null, preferences: Preferences): Promise<void>;
  /** What holds for all holds for the site again. */
  drop(origin: string): Promise<void>;
  clear(): Promise<void>;
}
