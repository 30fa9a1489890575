import { Dexie, type Collection, type Table } from 'dexie';
import { auditOfTab } from '../model/audit-of-tab.ts';
import type { AuditRecord } from '../model/audit.ts';
import type { AuditExport } from '../model/audit-export.ts';
import { isAuditRecord, isOwnCheck } from '../model/is-audit-record.ts';
import { outdatedAudits } from '../model/outdated-audits.ts';
import type { PageLayout } from '../model/layout.ts';
import type { PageAnswer } from '../model/page-answer.ts';
import type { PageFacts } from '../model/page.ts';
import type { AuditArchive } from '../ports/audit-archive.ts';
import { openDatabase, type Database, type StoredAnswer } from './database.ts';
import { dexieLive } from './dexie-live.ts';
import { isUnderstood } from './is-understood.ts';
import { pack, unpack } from './packed.ts';
import { reopening } from './reopening.ts';
import { watchAudit } from './watch-audit.ts';

/** The archive in the browser's IndexedDB. */
export function createDexieArchive(database: Database = openDatabase()): AuditArchive {
  const { audits, answers, blocks, texts, layouts, ownPages, progress, results, summaries } = database;
  const ofSite = async (origin: string): Promise<readonly AuditRecord[]> =>
    (await audits.where('[origin+startedAt]').between([origin, Dexie.minKey], [origin, Dexie.maxKey]).toArray()).filter(isOwnCheck);
  const result = async (auditId: string): Promise<AuditExport | null> => {
    const row = await results.get(auditId);
    return row && isUnderstood(row.result) ? row.result : null;
  };
  const load = async (auditId: string): Promise<AuditRecord | null> => [await audits.get(auditId)].find(isAuditRecord) ?? null;
  const watched = { live: dexieLive, progress: async (auditId: string) => (await progress.get(auditId)) ?? null, result };

  /** By audit: blocks that are in the archive already. The menu of every page need not be written again. */
  const stored = new Map<string, Set<string>>();

  /** By audit: addresses that have an answer, read once. A check asks for each address whether it is kept, and mostly it is not. */
  const answered = new Map<string, Promise<Set<string>>>();
  const answeredIn = (auditId: string): Promise<Set<string>> => {
    const known = answered.get(auditId);
    if (known) return known;
    const read = rowsOf(answers, auditId)
      .primaryKeys()
      .then((keys) => new Set(keys.map(([, url]) => url)));
    answered.set(auditId, read);
    // What could not be read is tried again.
    read.catch(() => answered.delete(auditId));
    return read;
  };

  const putAnswer = async (auditId: string, answer: PageAnswer): Promise<void> => {
    if (answer.outcome === 'failed') return void (await answers.put({ auditId, url: answer.url, answer }));
    const { blocks: pageBlocks, ...rest } = answer.facts;
    const facts = {
      url: rest.url,
      fingerprint: rest.fingerprint,
      blocks: pageBlocks.map(({ id }) => id),
      // Packed before a transaction is begun, which would not wait.
      packed: await pack(rest),
    };
    const row = { auditId, url: answer.url, answer: { ...answer, facts } };
    const known = stored.get(auditId) ?? new Set();
    stored.set(auditId, known);
    const fresh = pageBlocks.filter(({ id }) => !known.has(id));
    if (fresh.length === 0) return void (await answers.put(row));
    await database.transaction('rw', answers, blocks, async () => {
      await answers.put(row);
      await blocks.bulkPut(fresh.map((block) => ({ auditId, blockId: block.id, block })));
    });
    for (const { id } of fresh) known.add(id);
  };

  /** Forgets the pages of an audit; the row stays. */
  const forgetPages = async (auditId: string) => {
    stored.delete(auditId);
    answered.delete(auditId);
    const pages = [answers, blocks, texts, layouts, ownPages];
    await database.transaction('rw', pages, () =>
      Promise.all(pages.map((table) => deleteOf(table as Table<unknown, [string, string]>, auditId))),
    );
  };
  const remove = async (auditId: string) => {
    await forgetPages(auditId);
    await database.transaction('rw', [audits, progress, results, summaries], () =>
      Promise.all([audits, progress, results, summaries].map((table) => (table as Table<unknown, string>).delete(auditId))),
    );
  };

  const archive: AuditArchive = {
    create: async (record) => void (await audits.add(record)),
    load,
    update: async (auditId, change) => void (await audits.update(auditId, change)),
    latest: async (origin) => (await ofSite(origin)).at(-1) ?? null,
    async latestJudged(origin, before = Infinity) {
      const ended = (await ofSite(origin)).filter(({ endedAt, startedAt }) => endedAt !== null && startedAt < before);
      for (const record of ended.toReversed()) {
        const judged = await result(record.id);
        if (judged) return { record, result: judged };
      }
      return null;
    },
    inState: async (...states) =>
      (
        await audits
          .where('state')
          .anyOf([...states])
          .toArray()
      ).filter(isAuditRecord),
    async saveAnswer(auditId, answer) {
      await putAnswer(auditId, answer);
      (await answeredIn(auditId)).add(answer.url);
    },
    async answer(auditId, url) {
      if (!(await answeredIn(auditId)).has(url)) return null;
      const row = await answers.get([auditId, url]);
      return row ? withBlocks(row.answer, auditId, database) : null;
    },
    async fingerprints(auditId) {
      const found = new Map<string, string>();
      await rowsOf(answers, auditId).each(({ answer }) => {
        if (answer.outcome === 'page') found.set(answer.facts.url, answer.facts.fingerprint);
      });
      return found;
    },
    saveText: async (auditId, url, text) => void (await texts.put({ auditId, url, text })),
    text: async (auditId, url) => (await texts.get([auditId, url])) ?? null,
    saveLayouts: async (auditId, url, seen) => void (await layouts.put({ auditId, url, packed: await pack(seen) })),
    async layouts(auditId, url) {
      const row = await layouts.get([auditId, url]);
      return row ? ((await unpack(row.packed)) as readonly PageLayout[]) : null;
    },
    saveProgress: async (row) => void (await progress.put(row)),
    saveResult: async (auditId, auditResult) => void (await results.put({ auditId, result: auditResult })),
    result,
    dropResult: (auditId) => results.delete(auditId),
    watch: ({ origin, tabId }, onChange, signal) =>
      watchAudit({ ...watched, record: async () => auditOfTab(await ofSite(origin), tabId) }, onChange, signal),
    follow: (auditId, onChange, signal) => watchAudit({ ...watched, record: () => load(auditId) }, onChange, signal),
    remove,
    async prune(origin) {
      const { whole, pages } = outdatedAudits(await ofSite(origin));
      for (const auditId of whole) await remove(auditId);
      for (const auditId of pages) await forgetPages(auditId);
    },
  };
  return reopening(archive, database);
}

/** All rows of an audit in a table whose key begins with the audit's id. */
function rowsOf<Row>(table: Table<Row, [string, string]>, auditId: string): Collection<Row, [string, string]> {
  return table.where(':id').between([auditId, Dexie.minKey], [auditId, Dexie.maxKey]);
}

function deleteOf(table: Table<unknown, [string, string]>, auditId: string): Promise<number> {
  return rowsOf(table, auditId).delete();
}

/** Null when a part of the page is not there any more: it is then read again. */
async function withBlocks(answer: StoredAnswer, auditId: string, database: Database): Promise<PageAnswer | null> {
  if (answer.outcome === 'failed') return answer;
  const rows = await database.blocks.bulkGet(answer.facts.blocks.map((blockId) => [auditId, blockId] as [string, string]));
  const blocks = rows.flatMap((row) => row?.block ?? []);
  if (blocks.length < answer.facts.blocks.length) return null;
  const rest = (await unpack(answer.facts.packed)) as Omit<PageFacts, 'blocks'>;
  return { ...answer, facts: { ...rest, blocks } };
}
