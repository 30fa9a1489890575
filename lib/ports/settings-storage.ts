import type { Limits } from '../model/settings.ts';

/** Keeps what the user chose between two openings of the popup. */
export interface SettingsStorage {
  /** The defaults where nothing, or nothing that is understood, is stored. */
  load(): Promise<Limits>;
  save(limits: Limits): Promise<void>;
}
