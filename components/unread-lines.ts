import type { Coverage } from '@/lib/model/audit-export.ts';
import type { FailureReason, SkipReason } from '@/lib/model/site.ts';
import { said } from '@/lib/model/say.ts';
import type { DirectoryLine } from './Directory.tsx';
import { sayNumber } from './say-count.ts';
import { unreadWords } from './unread-words.ts';

/** What was not read and why, most first. */
export function unreadLines({ skipped, failures }: Pick<Coverage, 'skipped' | 'failures'>): readonly DirectoryLine[] {
  return [...Object.entries(failures), ...Object.entries(skipped)]
    .filter(([, count]) => count > 0)
    .toSorted(([, a], [, b]) => b - a)
    .map(([reason, count]) => ({ name: isReason(reason) ? said(unreadWords[reason]) : reason, figure: sayNumber(count) }));
}

function isReason(reason: string): reason is SkipReason | FailureReason {
  return Object.hasOwn(unreadWords, reason);
}
