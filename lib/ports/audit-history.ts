import type { AuditExport } from '../model/audit-export.ts';
import type { AuditSummary } from '../model/audit-summary.ts';
import type { AuditRecord } from '../model/audit.ts';

/** One check in the history. */
export interface KeptAudit {
  readonly record: AuditRecord;
  /** Null where it has no result, or none that is understood (any more). */
  readonly summary: AuditSummary | null;
}

/** A result on its way in, from a file. */
export interface ImportedAudit {
  readonly result: AuditExport;
  /** What the user calls it; absent: nothing. */
  readonly name?: string;
  /** Milliseconds since the epoch. */
  readonly importedAt: number;
}

/**
 * The audits of all sites, as their owner looks through them. Beside the archive, and over the same rows: the popup needs none of it.
 * Whatever is not understood (any more) is as if it were not there.
 */
export interface AuditHistory {
  /** All audits, the newest first. Of what was judged before there were summaries they are made now. */
  list(): Promise<readonly KeptAudit[]>;
  /** Calls back with the list at once and whenever it changes, wherever it was changed, until aborted. */
  watchAll(onChange: (audits: readonly KeptAudit[]) => void, signal: AbortSignal): void;
  /** Bytes that an audit takes on the disk with all its pages, estimated from some of its rows. */
  sizeOf(auditId: string): Promise<number>;
  result(auditId: string): Promise<AuditExport | null>;
  /** An empty name takes the name away. */
  rename(auditId: string, name: string): Promise<void>;
  /** From now on as if they were not there, but for `restore`. Those under way stay. `at`: milliseconds since the epoch. */
  trash(auditIds: readonly string[], at: number): Promise<void>;
  restore(auditIds: readonly string[]): Promise<void>;
  /** Really forgets what was deleted before a moment, and pages that belong to no audit. */
  purge(before: number): Promise<void>;
  /**
   * Keeps a result from a file as an audit of its own, which counts as none of this browser's. The same result is kept once. Rejects with
   * an error named `QuotaExceededError` when there is no room.
   */
  add(audit: ImportedAudit): Promise<'kept' | 'already-there'>;
  /** Forgets everything: audits, ways, corrections. */
  clear(): Promise<void>;
}
