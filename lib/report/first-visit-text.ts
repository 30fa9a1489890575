import type { AuditExport } from '../model/audit-export.ts';
import { sayFirstVisit } from '../model/say-first-visit.ts';

/** "+1 on a first visit: a cookie window", beside the clicks; nothing where there is none, or nobody knows. */
export function firstVisitText({ firstVisit }: Pick<AuditExport, 'firstVisit'>): readonly string[] {
  return sayFirstVisit(firstVisit).map((line) => `  ${line}`);
}
