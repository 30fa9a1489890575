import type { AuditArchive } from '../ports/audit-archive.ts';
import type { NoteArchive } from '../ports/note-archive.ts';
import type { TriedFixes } from '../ports/tried-fixes.ts';
import type { Send } from './popup-world.ts';

/** All that the report asks of the world. */
export interface ReportWorld {
  /** The audit that is shown; null where the address names none. */
  readonly auditId: string | null;
  /** One that it is compared with; null: the one before it, once the report stands. */
  readonly besideId: string | null;
  readonly archive: Pick<AuditArchive, 'follow' | 'latestJudged'>;
  readonly notes: Pick<NoteArchive, 'watch'>;
  readonly tried: Pick<TriedFixes, 'tell'>;
  readonly send: Send;
  /** Asks the user for a site. Called before anything is awaited, as browsers demand of it. */
  readonly requestPermission: (origin: string) => Promise<boolean>;
}
