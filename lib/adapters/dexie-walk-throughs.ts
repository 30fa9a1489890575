import { liveQuery } from 'dexie';
import type { KeptWalkThrough } from '../model/walk-through.ts';
import type { WalkThroughShelf } from '../ports/walk-through-shelf.ts';
import { openDatabase, type Database } from './database.ts';
import { reopening } from './reopening.ts';

/** Walk-throughs in the browser's IndexedDB, one row each. */
export function createDexieWalkThroughs(database: Database = openDatabase()): WalkThroughShelf {
  const { walkThroughs } = database;
  const load = async (id: string) => [await walkThroughs.get(id)].find(isThere) ?? null;
  const of = async (origin: string) =>
    (await walkThroughs.where('origin').equals(origin).toArray())
      .filter(isThere)
      .toSorted((one, other) => other.began.localeCompare(one.began));
  const walking = async () => (await walkThroughs.where('state').equals('walking').toArray()).filter(isThere);
  const watched = <T>(query: () => Promise<T>, onChange: (found: T) => void, signal: AbortSignal): void => {
    const one = liveQuery(query).subscribe({
      next: (found) => {
        if (!signal.aborted) onChange(found);
      },
      error: (error: unknown) => reportError(error),
    });
    signal.addEventListener('abort', () => one.unsubscribe(), { once: true });
  };
  const shelf: WalkThroughShelf = {
    load,
    of,
    walking,
    inTab: async (tabId) => (await walking()).find(({ tabs }) => tabs.includes(tabId)) ?? null,
    save: async (walk) => void (await walkThroughs.put(walk)),
    change: async (id, change) =>
      void (await walkThroughs
        .where('id')
        .equals(id)
        .modify((row) => {
          Object.assign(row, change);
        })),
    watch: (origin, onChange, signal) => watched(() => of(origin), onChange, signal),
    follow: (id, onChange, signal) => watched(() => load(id), onChange, signal),
    restore: async (ids) =>
      void (await walkThroughs
        .where('id')
        .anyOf([...ids])
        .modify((row: { deletedAt?: number }) => {
          delete row.deletedAt;
        })),
    purge: async (before) => void (await walkThroughs.filter(({ deletedAt }) => deletedAt !== undefined && deletedAt < before).delete()),
    async counts() {
      const counts = new Map<string, number>();
      for (const { origin } of (await walkThroughs.toArray()).filter(isThere)) counts.set(origin, (counts.get(origin) ?? 0) + 1);
      return counts;
    },
    async trash(origin, at) {
      const ids = (await of(origin)).map(({ id }) => id);
      await walkThroughs.where('id').anyOf(ids).modify({ deletedAt: at });
      return ids;
    },
  };
  return reopening(shelf, database);
}

function isThere(row: KeptWalkThrough | undefined): row is KeptWalkThrough {
  return row !== undefined && row.deletedAt === undefined;
}
