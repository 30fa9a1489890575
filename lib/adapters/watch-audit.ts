import type { AuditExport } from '../model/audit-export.ts';
import type { AuditProgress, AuditRecord } from '../model/audit.ts';
import type { AuditView } from '../ports/audit-archive.ts';
import type { LiveQuery } from './live-query.ts';

/** Where the rows of an audit come from. */
export interface WatchedRows {
  readonly live: LiveQuery;
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
  let parts: (() => void)[] = [];

  const tell = () => {
    if (signal.aborted) return;
    if (record === null) onChange(null);
    else if (progress !== undefined && result !== undefined) onChange({ record, progress, result });
  };
  const leave = () => {
    for (const end of parts) end();
    parts = [];
  };

  const end = rows.live('audits', rows.record, (next) => {
    const isOther = next?.id !== record?.id;
    record = next;
    if (isOther) {
      leave();
      progress = undefined;
      result = undefined;
      if (next) parts = partsOf(next.id);
    }
    tell();
  });
  const partsOf = (auditId: string) => [
    rows.live(
      'progress',
      () => rows.progress(auditId),
      (value) => {
        progress = value;
        tell();
      },
    ),
    rows.live(
      'results',
      () => rows.result(auditId),
      (value) => {
        result = value;
        tell();
      },
    ),
  ];
  signal.addEventListener(
    'abort',
    () => {
      end();
      leave();
    },
    { once: true },
  );
}
