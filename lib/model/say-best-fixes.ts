import type { AuditExport } from './audit-export.ts';
import { bestFixesOf, whoIsHelped } from './best-fixes.ts';
import { said, say, spokenTag } from './say.ts';

/** What the fixes that help most would make of whom they help most; empty where nothing is helped. */
export function sayBestFixes(audit: Pick<AuditExport, 'fixes' | 'bestFixes' | 'visitors'>): string {
  const count = bestFixesOf(audit).length;
  if (count === 0 || !audit.bestFixes) return '';
  const helped = whoIsHelped(audit.bestFixes.gains, audit.visitors).map(
    ({ id, was, now }) => say`the ${said(id)} visitor’s score from ${was} to ${now}`,
  );
  if (helped.length === 0) return '';
  const list = new Intl.ListFormat(spokenTag()).format(helped);
  return count === 1
    ? say`The fix that helps most would raise ${list}.`
    : say`The ${count} fixes that help most together would raise ${list}.`;
}
