import { liveQuery } from 'dexie';
import type { LiveQuery } from './live-query.ts';

/** Dexie's own, which tells by the rows that were read. */
export const dexieLive: LiveQuery = (_, query, take) => {
  const watched = liveQuery(query).subscribe({ next: take, error: (error: unknown) => reportError(error) });
  return () => watched.unsubscribe();
};
