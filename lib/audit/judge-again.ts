import type { AuditExport } from '../model/audit-export.ts';
import type { AuditRecord } from '../model/audit.ts';
import { judgeWithFixes } from './fixes/judge-with-fixes.ts';
import { readAgain } from './read-again.ts';
import type { AuditHouse } from './running-audit.ts';

/**
 * Judges an audit that has ended once more, from what the archive holds of it; what is told of the run stays as it was. Null when its
 * pages are not kept any more.
 */
export async function judgeAgain(record: AuditRecord, house: AuditHouse): Promise<AuditExport | null> {
  const earlier = await house.archive.result(record.id);
  const read = earlier && (await readAgain(record, house));
  if (!read) return null;
  const { signal } = new AbortController();
  const result = await judgeWithFixes(read.reading, house.catalog, { ...read.context, pause: () => house.clock.wait(0, signal) });
  return asOfThatRun(result, earlier);
}

/** What depends on how the run went, and not on what it read. */
function asOfThatRun(result: AuditExport, { coverage, date }: AuditExport): AuditExport {
  const { requests, bytes, durationMs, stopped, because, slowed, changes, unseenTemplateShare } = coverage;
  const run = { requests, bytes, durationMs, stopped, because, slowed, changes, unseenTemplateShare };
  return { ...result, date, coverage: { ...result.coverage, ...run } };
}
