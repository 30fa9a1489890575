import type { Limits, Preferences } from '../model/settings.ts';

/** What holds for a site. */
export interface SitePreferences {
  readonly preferences: Preferences;
  /** The site has its own. */
  readonly isOwn: boolean;
}

/** Keeps what the user chose between two openings of the popup. `origin`: null where the tab holds no site. */
export interface SettingsStorage {
  /** The site's own where it has some, else what holds for all; the defaults where nothing, or nothing that is understood, is stored. */
  load(origin: string | null): Promise<SitePreferences>;
  /** Kept with the site where it has its own, else for all. */
  save(limits: Limits, origin: string | null): Promise<void>;
}
