import { unclearWords } from '@/lib/model/promise/judge-promise.ts';
import type { PromiseCheck } from '@/lib/model/promise/promise-check.ts';
import { say } from '@/lib/model/say.ts';
import { nameSome } from './name-some.ts';

/** Prices and numbers that are said, of what is not told, with where to look; empty where there are none. */
export function sayUnclear(check: Extract<PromiseCheck, { is: 'checked' }>): string {
  const { here, behind } = unclearWords(check);
  return [
    here.length > 0 && say`${nameSome(here)}: this page says it, but not known whether of this.`,
    behind.length > 0 && say`${nameSome(behind)}: a page behind its links says it, but not known whether of this.`,
  ]
    .filter((sentence) => typeof sentence === 'string')
    .join(' ');
}
