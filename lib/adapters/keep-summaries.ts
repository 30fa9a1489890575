import { summaryOf } from '../model/audit-summary.ts';
import type { AuditArchive } from '../ports/audit-archive.ts';
import type { Database } from './database.ts';
import { reopening } from './reopening.ts';

/** The archive of whoever judges: with each result its summary is stored, for the history. The surfaces only read. */
export function keepSummaries(archive: AuditArchive, database: Database): AuditArchive {
  const { results, summaries } = database;
  const changed: Pick<AuditArchive, 'saveResult' | 'dropResult'> = {
    async saveResult(auditId, result) {
      await database.transaction('rw', [results, summaries], async () => {
        await results.put({ auditId, result });
        await summaries.put(summaryOf(auditId, result));
      });
    },
    async dropResult(auditId) {
      await archive.dropResult(auditId);
      await summaries.delete(auditId);
    },
  };
  return { ...archive, ...reopening(changed, database) };
}
