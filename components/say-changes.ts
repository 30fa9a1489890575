import type { Coverage } from '@/lib/model/audit-export.ts';
import { sayCount } from './say-count.ts';

const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', year: 'numeric' });

/** "Since the check of 4 May 2026: 3 pages changed, 1 is new, 2 are gone, 78 are as they were." */
export function sayChanges({ since, same, changed, fresh, gone }: NonNullable<Coverage['changes']>): string {
  const parts = [
    changed > 0 && `${sayCount(changed, 'page')} changed`,
    fresh > 0 && `${fresh} ${fresh === 1 ? 'is' : 'are'} new`,
    gone > 0 && `${gone} ${gone === 1 ? 'was' : 'were'} not read again`,
    `${same} ${same === 1 ? 'is as it was' : 'are as they were'}`,
  ].filter(Boolean);
  return `Since the check of ${day.format(new Date(since))}: ${parts.join(', ')}.`;
}
