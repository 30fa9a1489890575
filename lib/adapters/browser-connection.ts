import type { Connection } from '../ports/connection.ts';

/** What the browser knows: the same in pages, workers and event pages. */
export const browserConnection: Connection = {
  isOnline: () => navigator.onLine,
  watch(onChange, signal) {
    addEventListener('online', onChange, { signal });
    addEventListener('offline', onChange, { signal });
  },
};
