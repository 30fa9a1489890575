import type { AuditRecord } from './audit.ts';

/**
 * The audit of a site that a tab shows, or null when there is none: the tab's own while it is not at its end; else the newest that no
 * other tab is busy with; else the newest. `records`: all audits of the site.
 */
export function auditOfTab(records: readonly AuditRecord[], tabId: number): AuditRecord | null {
  const newestFirst = records.toSorted((one, other) => other.startedAt - one.startedAt);
  const own = newestFirst.find((record) => record.tabId === tabId && record.endedAt === null && isNewestOfTab(record, newestFirst));
  return own ?? newestFirst.find(({ state }) => state !== 'running' && state !== 'paused') ?? newestFirst[0] ?? null;
}

/** A check that was given up for a newer one in the same tab is history. */
function isNewestOfTab(record: AuditRecord, newestFirst: readonly AuditRecord[]): boolean {
  return newestFirst.find(({ tabId }) => tabId === record.tabId) === record;
}
