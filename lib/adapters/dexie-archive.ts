import { Dexie } from 'dexie';
import { exportVersion } from '../model/versions.ts';
import type { AuditRecord } from '../model/audit.ts';
import type { AuditExport } from '../model/audit-export.ts';
import type { PageAnswer } from '../model/page-answer.ts';
import type { AuditArchive } from '../ports/audit-archive.ts';
import { watchAudit } from './watch-audit.ts';
import { openDatabase, type Database, type StoredAnswer } from './database.ts';

/** The archive in the browser's IndexedDB. */
export function createDexieArchive(database: Database = openDatabase()): AuditArchive {
  const { audits, answers, blocks, texts, progress, results } = database;
  const latest = async (origin: string): Promise<AuditRecord | null> =>
    (await audits.where('[origin+startedAt]').between([origin, Dexie.minKey], [origin, Dexie.maxKey]).last()) ?? null;
  const result = async (auditId: string): Promise<AuditExport | null> => {
    const row = await results.get(auditId);
    return row && row.result.format === 'floorwalker-audit' && row.result.version === exportVersion ? row.result : null;
  };

  /** Blocks of the audit under way that are in the archive already: the menu of every page need not be written again. */
  let stored = { auditId: '', blocks: new Set<string>() };
  const isStored = (auditId: string, blockId: string) => stored.auditId === auditId && stored.blocks.has(blockId);

  return {
    create: async (record) => void (await audits.add(record)),
    load: async (auditId) => (await audits.get(auditId)) ?? null,
    update: async (auditId, change) => void (await audits.update(auditId, change)),
    latest,
    inState: (...states) =>
      audits
        .where('state')
        .anyOf([...states])
        .toArray(),
    async saveAnswer(auditId, answer) {
      if (answer.outcome === 'failed') return void (await answers.put({ auditId, url: answer.url, answer }));
      const { blocks: pageBlocks, ...facts } = answer.facts;
      const row = { auditId, url: answer.url, answer: { ...answer, facts: { ...facts, blocks: pageBlocks.map(({ id }) => id) } } };
      const fresh = pageBlocks.filter(({ id }) => !isStored(auditId, id));
      if (fresh.length === 0) return void (await answers.put(row));
      await database.transaction('rw', answers, blocks, async () => {
        await answers.put(row);
        await blocks.bulkPut(fresh.map((block) => ({ auditId, blockId: block.id, block })));
      });
      if (stored.auditId !== auditId) stored = { auditId, blocks: new Set() };
      for (const { id } of fresh) stored.blocks.add(id);
    },
    async answer(auditId, url) {
      const row = await answers.get([auditId, url]);
      return row ? withBlocks(row.answer, auditId, database) : null;
    },
    saveText: async (auditId, url, text) => void (await texts.put({ auditId, url, text })),
    text: async (auditId, url) => (await texts.get([auditId, url])) ?? null,
    saveProgress: async (row) => void (await progress.put(row)),
    saveResult: async (auditId, auditResult) => void (await results.put({ auditId, result: auditResult })),
    result,
    watch: (origin, onChange, signal) =>
      watchAudit(
        { latest: () => latest(origin), progress: async (auditId) => (await progress.get(auditId)) ?? null, result },
        onChange,
        signal,
      ),
    async remove(auditId) {
      if (stored.auditId === auditId) stored = { auditId: '', blocks: new Set() };
      const own = [
        [auditId, Dexie.minKey],
        [auditId, Dexie.maxKey],
      ] as const;
      await database.transaction('rw', [audits, answers, blocks, texts, progress, results], async () => {
        await Promise.all([
          answers
            .where('[auditId+url]')
            .between(...own)
            .delete(),
          blocks
            .where('[auditId+blockId]')
            .between(...own)
            .delete(),
          texts
            .where('[auditId+url]')
            .between(...own)
            .delete(),
          progress.delete(auditId),
          results.delete(auditId),
          audits.delete(auditId),
        ]);
      });
    },
  };
}

async function withBlocks(answer: StoredAnswer, auditId: string, database: Database): Promise<PageAnswer> {
  if (answer.outcome === 'failed') return answer;
  const rows = await database.blocks.bulkGet(answer.facts.blocks.map((blockId) => [auditId, blockId] as [string, string]));
  return { ...answer, facts: { ...answer.facts, blocks: rows.flatMap((row) => row?.block ?? []) } };
}
