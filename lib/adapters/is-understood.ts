import type { AuditExport } from '../model/audit-export.ts';
import { exportVersion } from '../model/versions.ts';

const lists = ['goals', 'pages', 'journeys', 'visitors', 'drivingAway', 'findings'] as const;
const parts = ['site', 'session', 'settings', 'coverage', 'clicksToGoal'] as const;

/**
 * Whether a stored result can be shown. It was made by the audit itself, so that its version and its outer shape tell; the whole schema
 * would cost the popup more than all that it draws.
 */
export function isUnderstood(result: unknown): result is AuditExport {
  if (typeof result !== 'object' || result === null) return false;
  const fields = result as Record<string, unknown>;
  return (
    fields['format'] === 'floorwalker-audit' &&
    fields['version'] === exportVersion &&
    lists.every((name) => Array.isArray(fields[name])) &&
    parts.every((name) => typeof fields[name] === 'object' && fields[name] !== null)
  );
}
