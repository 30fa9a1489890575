import { summaryOf } from '@/lib/model/audit-summary.ts';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { AuditRecord } from '@/lib/model/audit.ts';
import { defaultSettings } from '@/lib/model/settings.ts';
import type { AuditHistory, KeptAudit } from '@/lib/ports/audit-history.ts';

/** A history in memory, and a way to put audits into it. */
export interface FakeHistory extends AuditHistory {
  put(record: AuditRecord, result?: AuditExport): Promise<void>;
  /** The next call of this name rejects, once. */
  fail: { readonly call: keyof AuditHistory; readonly error: Error } | null;
}

export function fakeHistory(): FakeHistory {
  const rows = new Map<string, { record: AuditRecord; result: AuditExport | null }>();
  const listeners = new Set<() => void>();
  const list = (): readonly KeptAudit[] =>
    [...rows.values()]
      .filter(({ record }) => record.deletedAt === undefined)
      .toSorted((one, other) => other.record.startedAt - one.record.startedAt)
      .map(({ record, result }) => ({ record, summary: result && summaryOf(record.id, result) }));
  const changed = () => listeners.forEach((tell) => tell());
  const change = (auditIds: readonly string[], how: (record: AuditRecord) => AuditRecord) => {
    for (const id of auditIds) {
      const row = rows.get(id);
      if (row) row.record = how(row.record);
    }
    changed();
  };
  const may = async (call: keyof AuditHistory) => {
    const { fail } = fake;
    if (fail?.call !== call) return;
    fake.fail = null;
    throw fail.error;
  };
  const fake: FakeHistory = {
    fail: null,
    async put(record, result) {
      rows.set(record.id, { record, result: result ?? null });
      changed();
    },
    list: async () => list(),
    watchAll(onChange, signal) {
      const tell = () => onChange(list());
      listeners.add(tell);
      signal.addEventListener('abort', () => listeners.delete(tell), { once: true });
      tell();
    },
    sizeOf: async (auditId) => JSON.stringify(rows.get(auditId)?.result ?? null).length,
    result: async (auditId) => rows.get(auditId)?.result ?? null,
    async rename(auditId, name) {
      await may('rename');
      change([auditId], (record) => (name === '' ? without(record, 'name') : { ...record, name }));
    },
    async trash(auditIds, at) {
      await may('trash');
      change(auditIds, (record) => (record.state === 'running' || record.state === 'paused' ? record : { ...record, deletedAt: at }));
    },
    restore: async (auditIds) => change(auditIds, (record) => without(record, 'deletedAt')),
    async purge(before) {
      for (const [id, { record }] of rows) if (record.deletedAt !== undefined && record.deletedAt < before) rows.delete(id);
      changed();
    },
    async add({ result, name, importedAt }) {
      await may('add');
      const id = `imported-${JSON.stringify(result).length}-${result.date}`;
      if (rows.get(id)?.record.deletedAt === undefined && rows.has(id)) return 'already-there';
      const endedAt = Date.parse(result.date);
      await fake.put(
        {
          id,
          origin: result.site.origin,
          from: result.site.start,
          tabId: null,
          settings: defaultSettings,
          state: 'done',
          trouble: null,
          startedAt: endedAt,
          endedAt,
          workedMs: 0,
          basedOn: null,
          importedAt,
          ...(name === undefined ? {} : { name }),
        },
        result,
      );
      return 'kept';
    },
    async clear() {
      await may('clear');
      rows.clear();
      changed();
    },
  };
  return fake;
}

function without(record: AuditRecord, field: 'name' | 'deletedAt'): AuditRecord {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== field)) as unknown as AuditRecord;
}
