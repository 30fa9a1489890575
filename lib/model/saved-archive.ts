import type { AuditExport } from './audit-export.ts';
import type { Correction } from './correction.ts';
import type { Note } from './note.ts';
import type { Preferences } from './settings.ts';
import type { WalkThrough } from './walk-through-schema.ts';

/** The format of a file with all that is kept, to be imported elsewhere; `audits` hold exports as they are (audit-export.ts). */
export const archiveFormat = 'floorwalker-archive';

export interface SavedArchive {
  readonly format: typeof archiveFormat;
  readonly version: 1;
  /** ISO 8601, in UTC. */
  readonly date: string;
  readonly preferences: { readonly general: Preferences; readonly sites: Readonly<Record<string, Preferences>> };
  readonly corrections: readonly Correction[];
  /** Left out by older versions. */
  readonly walkThroughs?: readonly WalkThrough[];
  /** Private ones too: it is the user's own file. Left out by older versions. */
  readonly notes?: readonly Note[];
  readonly audits: readonly { readonly name?: string; readonly importedAt?: number; readonly result: AuditExport }[];
}
