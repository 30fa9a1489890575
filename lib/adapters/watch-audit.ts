import { liveQuery, type Subscription } from 'dexie';
import type { AuditExport } from '../model/audit-export.ts';
import type { AuditProgress, AuditRecord } from '../model/audit.ts';
import type { AuditView } from '../ports/audit-archive.ts';

/** Where the rows of an audit come from. */
export interface WatchedRows {
  readonly record: () => Promise<AuditRecord | null>;
  readonly progress: (auditId: string) => Promise<AuditProgress | null>;
  readonly result: (auditId: string) => Promise<AuditExport | null>;
}

/**
 * Follows an audit, or the one that takes its place. Each row is a query of its own: while a check runs its progress changes four times a
 * second, and its result, which is hundreds of times larger, is read only when it has changed.
 */
export function watchAudit(rows: WatchedRows, onChange: (view: AuditView | null) => void, signal: AbortSignal): void {
  let record: AuditRecord | null = null;
  /** Undefined until first read. */
  let progress: AuditProgress | null | undefined;
  let result: AuditExport | null | undefined;
  let parts: Subscription[] = [];

  const tell = () => {
    if (signal.aborted) return;
    if (record === null) onChange(null);
    else if (progress !== undefined && result !== undefined) onChange({ record, progress, result });
  };
  const follow = <T>(query: () => Promise<T>, take: (value: T) => void): Subscription =>
    liveQuery(query).subscribe({
      next: (value) => {
        take(value);
        tell();
      },
      error: (error: unknown) => reportError(error),
    });
  const leave = () => {
    for (const part of parts) part.unsubscribe();
    parts = [];
  };

  const whole = follow(rows.record, (next) => {
    const isOther = next?.id !== record?.id;
    record = next;
    if (!isOther) return;
    leave();
    progress = undefined;
    result = undefined;
    if (!next) return;
    parts = [
      follow(
        () => rows.progress(next.id),
        (value) => (progress = value),
      ),
      follow(
        () => rows.result(next.id),
        (value) => (result = value),
      ),
    ];
  });
  signal.addEventListener(
    'abort',
    () => {
      whole.unsubscribe();
      leave();
    },
    { once: true },
  );
}
