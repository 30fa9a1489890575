import type { AuditRecord, AuditState } from './audit.ts';

const states: ReadonlySet<unknown> = new Set<AuditState>(['running', 'paused', 'waiting', 'done', 'stopped', 'failed']);

/** Whether a stored row is an audit that this version can show and go on with, and that was not deleted. By hand: the popup reads it before anything is drawn. */
export function isAuditRecord(row: unknown): row is AuditRecord {
  if (typeof row !== 'object' || row === null) return false;
  const { id, origin, from, settings, state, startedAt, basedOn, deletedAt } = row as Record<keyof AuditRecord, unknown>;
  return (
    [id, origin, from].every((text) => typeof text === 'string') &&
    states.has(state) &&
    typeof startedAt === 'number' &&
    basedOn !== undefined &&
    deletedAt === undefined &&
    typeof settings === 'object' &&
    settings !== null &&
    Array.isArray((settings as { hosts?: unknown }).hosts) &&
    typeof (settings as { pages?: unknown }).pages === 'number'
  );
}

/** What came from a file is no check of ours. */
export const isOwnCheck = (row: unknown): row is AuditRecord => isAuditRecord(row) && row.importedAt === undefined;
