import type { KeptWalkThrough } from '../../lib/model/walk-through.ts';
import type { WalkThroughShelf } from '../../lib/ports/walk-through-shelf.ts';

/** A shelf in memory; those who watch are called at once, in order. */
export function fakeWalkThroughShelf(first: readonly KeptWalkThrough[] = []): WalkThroughShelf {
  const rows = new Map(first.map((walk) => [walk.id, walk]));
  const watchers = new Set<() => void>();
  const there = () => [...rows.values()].filter(({ deletedAt }) => deletedAt === undefined);
  const of = (origin: string) =>
    there()
      .filter((walk) => walk.origin === origin)
      .toSorted((a, b) => b.began.localeCompare(a.began));
  const changed = () => watchers.forEach((watcher) => watcher());
  const put = (walk: KeptWalkThrough) => {
    rows.set(walk.id, walk);
    changed();
  };
  const watch = (watcher: () => void, signal: AbortSignal) => {
    watchers.add(watcher);
    signal.addEventListener('abort', () => watchers.delete(watcher), { once: true });
    watcher();
  };
  const find = (id: string) => there().find((walk) => walk.id === id) ?? null;
  return {
    load: async (id) => find(id),
    inTab: async (tabId) => there().find(({ state, tabs }) => state === 'walking' && tabs.includes(tabId)) ?? null,
    walking: async () => there().filter(({ state }) => state === 'walking'),
    of: async (origin) => of(origin),
    save: async (walk) => put(walk),
    async change(id, change) {
      const row = rows.get(id);
      if (row) put({ ...row, ...change });
    },
    watch: (origin, onChange, signal) => watch(() => onChange(of(origin)), signal),
    follow: (id, onChange, signal) => watch(() => onChange(find(id)), signal),
    async restore(ids) {
      for (const id of ids) {
        const { deletedAt: _, ...row } = rows.get(id) ?? {};
        if ('id' in row) put(row);
      }
    },
    async purge(before) {
      for (const { id, deletedAt } of rows.values()) if (deletedAt !== undefined && deletedAt < before) rows.delete(id);
      changed();
    },
    async counts() {
      const counts = new Map<string, number>();
      for (const { origin } of there()) counts.set(origin, (counts.get(origin) ?? 0) + 1);
      return counts;
    },
    async trash(origin, at) {
      const going = of(origin);
      for (const walk of going) put({ ...walk, deletedAt: at });
      return going.map(({ id }) => id);
    },
  };
}
