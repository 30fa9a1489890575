import type { Journey } from '../model/audit-export.ts';
import type { SiteFacts } from '../model/fact.ts';
import type { Visitor } from '../model/visitor.ts';
import type { AuditCatalog } from './audit-catalog.ts';
import type { Survey } from './facts/survey-site.ts';

export function journeysOf(survey: Survey, judging: { readonly catalog: AuditCatalog; readonly facts: (visitor: Visitor) => SiteFacts }): Journey[] {
  void survey;
  void judging;
  return [];
}
