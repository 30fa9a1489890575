import type { LiveQuery } from './live-query.ts';

/** On it Dexie tells all contexts of an origin which parts of which databases have changed, by names such as `idb://floorwalker/progress/`. */
const channelName = 'x-storagemutated-1';

/** Asks again whenever whoever writes through Dexie has changed the table. What changes while it is asked is asked for once more. */
export function bareLive(database: string): LiveQuery {
  const listeners = new Set<(parts: readonly string[]) => void>();
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const parts = typeof data === 'object' && data !== null ? Object.keys(data) : [];
    for (const listen of listeners) listen(parts);
  });
  return (table, query, take) => {
    const own = `idb://${database}/${table}/`;
    let isOver = false;
    let isAsking = false;
    let isStale = false;
    const ask = async (): Promise<void> => {
      isStale = true;
      if (isAsking) return;
      isAsking = true;
      while (isStale && !isOver) {
        isStale = false;
        const value = await query();
        if (!isOver) take(value);
      }
      isAsking = false;
    };
    const look = (): void =>
      void ask().catch((error: unknown) => {
        isAsking = false;
        reportError(error);
      });
    const listen = (parts: readonly string[]): void => {
      if (parts.some((part) => part === 'all' || part.startsWith(own))) look();
    };
    listeners.add(listen);
    look();
    return () => {
      isOver = true;
      listeners.delete(listen);
    };
  };
}
