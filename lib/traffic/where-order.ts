import type { EntrySeen, WhereOrder } from '../model/traffic/verdict.ts';

/** The order in which pages to begin with can be put, by what is known of all of them. */
export function whereOrder(entries: readonly Pick<EntrySeen, 'visits' | 'leftAtOnce'>[]): WhereOrder {
  if (entries.some(({ leftAtOnce }) => leftAtOnce !== null)) return 'leaving';
  return entries.some(({ visits }) => visits !== null) ? 'visits' : 'assumed';
}
