import type { AuditExport } from '../model/audit-export.ts';
import type { Survey } from './facts/survey-site.ts';

export function drivingAway(survey: Survey): AuditExport['drivingAway'] {
  void survey;
  return [];
}
