import { auditExportSchema } from '@/lib/model/audit-export.ts';

/** The part of a result that is the same for the same site, however it was come by. */
export function comparable(stored: unknown): unknown {
  const { date: _, settings: __, coverage, drivingAway, ...rest } = auditExportSchema.parse(stored);
  const { durationMs: ___, requests: ____, bytes: _____, slowed: ______, changes: _______, ...compared } = coverage;
  // How much a page shifts depends on how quickly its parts come.
  const rows = drivingAway.map(({ id, facts }) => ({ id, facts: facts.filter((fact) => fact.id !== 'layout-shift') }));
  return { ...rest, drivingAway: rows, coverage: compared };
}
