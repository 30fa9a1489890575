import { auditExportSchema, type AuditExport } from '../model/audit-export.ts';
import { Complaint } from './complaint.ts';
import { readJson } from './read-json.ts';
import { say } from '../model/say.ts';

/** An older result, to be compared with. A Complaint where the file holds none. */
export async function readResult(file: string): Promise<AuditExport> {
  const { data } = auditExportSchema.safeParse(await readJson(file, 'older result'));
  if (data) return data;
  throw new Complaint(say`There is no result of Floorwalker in ${file} that this version can read: --json writes one.`);
}
