import type { AuditSettings } from '../model/settings.ts';

/** The part of the settings that holds for every site; goal, start and robots belong to one check. */
export type Limits = Pick<AuditSettings, 'pages' | 'atOnce' | 'perSecond' | 'draw'>;

/** Keeps what the user chose between two openings of the popup. */
export interface SettingsStorage {
  /** The defaults where nothing, or nothing that is understood, is stored. */
  load(): Promise<Limits>;
  save(limits: Limits): Promise<void>;
}
