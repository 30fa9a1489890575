import type { Coverage } from '@/lib/model/audit-export.ts';
import { say, spokenTag } from '@/lib/model/say.ts';
import { sayCount } from './say-count.ts';

/** "Since the check of 4 May 2026: 3 pages changed, 1 is new, 2 are gone, 78 are as they were." */
export function sayChanges({ since, same, changed, fresh, gone }: NonNullable<Coverage['changes']>): string {
  const parts = [
    changed > 0 && say`${sayCount(changed, 'page')} changed`,
    fresh > 0 && (fresh === 1 ? say`1 is new` : say`${fresh} are new`),
    gone > 0 && (gone === 1 ? say`1 was not read again` : say`${gone} were not read again`),
    same === 1 ? say`1 is as it was` : say`${same} are as they were`,
  ].filter(Boolean);
  const day = new Intl.DateTimeFormat(spokenTag(), { day: 'numeric', month: 'long', year: 'numeric' });
  return say`Since the check of ${day.format(new Date(since))}: ${parts.join(', ')}.`;
}
