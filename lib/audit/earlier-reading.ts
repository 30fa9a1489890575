import type { AuditRecord } from '../model/audit.ts';
import type { AuditArchive } from '../ports/audit-archive.ts';
import type { EarlierReading } from './changes-since.ts';

/** The audit of a site that a new one repeats: its last one that ended with a result, read with the same eyes; or null. */
export async function auditToRepeat(
  archive: Pick<AuditArchive, 'latest'>,
  { origin, settings }: Pick<AuditRecord, 'origin' | 'settings'>,
): Promise<string | null> {
  const last = await archive.latest(origin);
  const isResult = last !== null && (last.state === 'done' || last.state === 'stopped');
  return isResult && last.settings.as === settings.as ? last.id : null;
}

/** What the audit that a record repeats had read; null when it repeats none, or that one is not kept any more. */
export async function earlierReading(
  archive: Pick<AuditArchive, 'result' | 'fingerprints'>,
  { basedOn }: Pick<AuditRecord, 'basedOn'>,
): Promise<EarlierReading | null> {
  const result = basedOn === null ? null : await archive.result(basedOn);
  if (basedOn === null || result === null) return null;
  const known = await archive.fingerprints(basedOn);
  const fingerprints = new Map(
    result.pages.flatMap(({ url }) => [known.get(url)].flatMap((print) => (print === undefined ? [] : [[url, print] as const]))),
  );
  return fingerprints.size === 0 ? null : { date: result.date, fingerprints };
}
