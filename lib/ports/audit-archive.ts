import type { AuditProgress, AuditRecord } from '../model/audit.ts';
import type { AuditExport } from '../model/audit-export.ts';
import type { PageLayout } from '../model/layout.ts';
import type { PageAnswer } from '../model/page-answer.ts';

/** What a stored audit shows: the row, how far it is, and its (possibly early) result. */
export interface AuditView {
  readonly record: AuditRecord;
  readonly progress: AuditProgress | null;
  readonly result: AuditExport | null;
}

/** The site in a tab. */
export interface WatchedTab {
  readonly origin: string;
  readonly tabId: number;
}

/**
 * Keeps audits. Answers are stored before they count; nothing here knows where the rows are. Whatever is not understood (any
 * more) is as if it were not there. Storing rejects with an error named `QuotaExceededError` when there is no room.
 */
export interface AuditArchive {
  create(record: AuditRecord): Promise<void>;
  load(auditId: string): Promise<AuditRecord | null>;
  update(auditId: string, change: Partial<Omit<AuditRecord, 'id'>>): Promise<void>;
  /** The newest audit of a site, or null. */
  latest(origin: string): Promise<AuditRecord | null>;
  /** The newest audit of a site that has ended with a result and was begun before a moment (milliseconds since the epoch), with that result; or null. */
  latestJudged(origin: string, before?: number): Promise<{ readonly record: AuditRecord; readonly result: AuditExport } | null>;
  /** Audits in one of these states. */
  inState(...states: readonly AuditRecord['state'][]): Promise<readonly AuditRecord[]>;
  /** Storing the same address again replaces it. */
  saveAnswer(auditId: string, answer: PageAnswer): Promise<void>;
  answer(auditId: string, url: string): Promise<PageAnswer | null>;
  /** The fingerprint of each page that was read, by its own address. */
  fingerprints(auditId: string): Promise<ReadonlyMap<string, string>>;
  saveText(auditId: string, url: string, text: string | null): Promise<void>;
  text(auditId: string, url: string): Promise<{ readonly text: string | null } | null>;
  saveLayouts(auditId: string, url: string, layouts: readonly PageLayout[]): Promise<void>;
  /** How a page was laid out, or null when that was not tried yet. */
  layouts(auditId: string, url: string): Promise<readonly PageLayout[] | null>;
  saveProgress(progress: AuditProgress): Promise<void>;
  saveResult(auditId: string, result: AuditExport): Promise<void>;
  /** Null when there is none, or it was written by a version that is not understood any more. */
  result(auditId: string): Promise<AuditExport | null>;
  /** Calls back with the audit that belongs to a tab (see model/audit-of-tab.ts) at once and whenever it changes, until aborted. */
  watch(tab: WatchedTab, onChange: (view: AuditView | null) => void, signal: AbortSignal): void;
  /** The same for one audit, whatever becomes of its tab. */
  follow(auditId: string, onChange: (view: AuditView | null) => void, signal: AbortSignal): void;
  remove(auditId: string): Promise<void>;
  /** Forgets a result, which can be made again from the answers. */
  dropResult(auditId: string): Promise<void>;
  /** Forgets what is old of a site (see model/outdated-audits.ts), so that the archive does not grow without end. */
  prune(origin: string): Promise<void>;
}
