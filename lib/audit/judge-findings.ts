import type { Finding, VisitorScore } from '../model/audit-export.ts';
import type { SiteFacts } from '../model/fact.ts';
import type { Visitor } from '../model/visitor.ts';
import type { AuditCatalog } from './audit-catalog.ts';
import type { Survey } from './facts/survey-site.ts';

export function judgeFindings(survey: Survey, judging: { readonly catalog: AuditCatalog; readonly facts: (visitor: Visitor) => SiteFacts; readonly visitors: readonly VisitorScore[] }): Finding[] {
  void survey;
  void judging;
  return [];
}
