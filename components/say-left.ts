import type { AuditProgress } from '@/lib/model/audit.ts';
import type { AuditSettings } from '@/lib/model/settings.ts';
import { say } from '@/lib/model/say.ts';
import { sayDuration } from './say-duration.ts';

/** Pages that will be read, as far as is known: never more than the check may read. */
export function pagesToRead(
  { pagesRead, pagesKnown }: Pick<AuditProgress, 'pagesRead' | 'pagesKnown'>,
  { pages }: Pick<AuditSettings, 'pages'>,
): number {
  return Math.max(pagesRead, Math.min(pagesKnown, pages));
}

/** "About 13 seconds", or null while nothing can be said. */
export function sayLeft(left: number, perSecond: number | null): string | null {
  return perSecond === null || perSecond <= 0 || left <= 0 ? null : say`about ${sayDuration(left / perSecond)}`;
}
