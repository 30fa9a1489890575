import { Dexie, liveQuery, type Table } from 'dexie';
import { summaryOf } from '../model/audit-summary.ts';
import type { AuditRecord } from '../model/audit.ts';
import { isAuditRecord } from '../model/is-audit-record.ts';
import type { AuditHistory, KeptAudit } from '../ports/audit-history.ts';
import type { Database } from './database.ts';
import { importedRecord } from './imported-record.ts';
import { isUnderstood } from './is-understood.ts';
import { reopening } from './reopening.ts';
import { roughSize } from './rough-size.ts';

/** Rows of one audit that are measured in each table. */
const measured = 40;

/** The history in the browser's IndexedDB. */
export function createDexieHistory(database: Database): AuditHistory {
  const { audits, progress, results, summaries } = database;
  const pages = [database.answers, database.blocks, database.texts, database.layouts, database.ownPages] as const;

  const kept = async (): Promise<readonly KeptAudit[]> => {
    const records = (await audits.toArray()).filter(isAuditRecord).toSorted((one, other) => other.startedAt - one.startedAt);
    const known = await summaries.bulkGet(records.map(({ id }) => id));
    return records.map((record, at) => ({ record, summary: known[at] ?? null }));
  };
  /** One result at a time: each may be large. */
  const summarise = async (): Promise<void> => {
    for (const { record, summary } of await kept()) {
      if (summary || record.endedAt === null) continue;
      const row = await results.get(record.id);
      if (row && isUnderstood(row.result)) await summaries.put(summaryOf(record.id, row.result));
    }
  };
  const forget = async (auditId: string): Promise<void> => {
    const tables = [...pages, progress, results, summaries, audits];
    await database.transaction('rw', tables, async () => {
      for (const table of pages) await rowsOf(table, auditId).delete();
      for (const table of [progress, results, summaries, audits]) await (table as Table<unknown, string>).delete(auditId);
    });
  };
  /** Audits that have pages, found by leaps from one to the next. */
  const idsIn = async (table: Table<unknown, [string, string]>): Promise<readonly string[]> => {
    const ids: string[] = [];
    for (;;) {
      const last = ids.at(-1);
      const [next] = await (last === undefined ? table.orderBy(':id') : table.where(':id').above([last, Dexie.maxKey]))
        .limit(1)
        .primaryKeys();
      if (!next) return ids;
      ids.push(next[0]);
    }
  };
  const change = (auditIds: readonly string[], how: (row: { -readonly [K in keyof AuditRecord]: AuditRecord[K] }) => void) =>
    audits
      .where('id')
      .anyOf([...auditIds])
      .modify(how);

  const history: AuditHistory = {
    async list() {
      await summarise();
      return kept();
    },
    watchAll(onChange, signal) {
      void summarise().catch((error: unknown) => reportError(error));
      const watched = liveQuery(kept).subscribe({
        next: (list) => {
          if (!signal.aborted) onChange(list);
        },
        error: (error: unknown) => reportError(error),
      });
      signal.addEventListener('abort', () => watched.unsubscribe(), { once: true });
    },
    async sizeOf(auditId) {
      let size = roughSize(await results.get(auditId));
      for (const table of pages) {
        const count = await rowsOf(table, auditId).count();
        const some = await rowsOf(table, auditId).limit(measured).toArray();
        size += (roughSize(some) * count) / Math.max(1, some.length);
      }
      return Math.round(size);
    },
    async result(auditId) {
      const row = await results.get(auditId);
      return row && isUnderstood(row.result) ? row.result : null;
    },
    async rename(auditId, name) {
      await change([auditId], (row) => {
        if (name === '') delete row.name;
        else row.name = name;
      });
    },
    async trash(auditIds, at) {
      await change(auditIds, (row) => {
        if (row.state !== 'running' && row.state !== 'paused') row.deletedAt = at;
      });
    },
    async restore(auditIds) {
      await change(auditIds, (row) => {
        delete row.deletedAt;
      });
    },
    async purge(before) {
      const rows = await audits.toArray();
      for (const { id, deletedAt } of rows) if (deletedAt !== undefined && deletedAt < before) await forget(id);
      const there = new Set(rows.map(({ id }) => id));
      const homeless = new Set((await Promise.all(pages.map(idsIn))).flat().filter((id) => !there.has(id)));
      // A check that began meanwhile has a row by now.
      for (const id of homeless) if (!(await audits.get(id))) await forget(id);
      // Figures of visitors are seen in reports alone: without a check of their site they go as well.
      for (const origin of await database.figures.toCollection().primaryKeys()) {
        const checks = audits.where('[origin+startedAt]').between([origin, Dexie.minKey], [origin, Dexie.maxKey]);
        if ((await checks.count()) === 0) await database.figures.delete(origin);
      }
    },
    async add({ result, name, importedAt }) {
      const record = await importedRecord(result, importedAt);
      return database.transaction('rw', [audits, results, summaries], async () => {
        if (isAuditRecord(await audits.get(record.id))) return 'already-there';
        await audits.put({ ...record, ...(name === undefined ? {} : { name }) });
        await results.put({ auditId: record.id, result });
        await summaries.put(summaryOf(record.id, result));
        return 'kept';
      });
    },
    async clear() {
      await Promise.all(database.tables.map((table) => table.clear()));
    },
  };
  return reopening(history, database);
}

/** All rows of an audit in a table whose key begins with the audit's id. */
function rowsOf(table: Table<never, [string, string]> | Table, auditId: string) {
  return (table as Table<unknown, [string, string]>).where(':id').between([auditId, Dexie.minKey], [auditId, Dexie.maxKey]);
}
