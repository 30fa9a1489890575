import type { AuditExport } from './audit-export.ts';
import { bestFixesOf, whoIsHelped } from './best-fixes.ts';
import { said, say, spokenTag } from './say.ts';
import { visitorWords } from './visitor-words.ts';

/** What the fixes that help most would make of the scores, together, the largest gain first; empty where nothing moves. */
export function sayBestFixes(audit: Pick<AuditExport, 'fixes' | 'bestFixes' | 'visitors'>): string {
  const count = bestFixesOf(audit).length;
  if (count === 0 || !audit.bestFixes) return '';
  const moves = whoIsHelped(audit.bestFixes.gains, audit.visitors).map(
    ({ id, was, now }) => say`${said(visitorWords[id].name)} ${was} → ${now}`,
  );
  if (moves.length === 0) return '';
  const list = new Intl.ListFormat(spokenTag()).format(moves);
  return count === 1 ? say`With the fix that helps most: ${list}.` : say`With the ${count} fixes that help most: ${list}.`;
}
