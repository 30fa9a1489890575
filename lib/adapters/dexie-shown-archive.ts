import { Dexie } from 'dexie';
import type { Showing, ShownWay } from '../model/shown-way.ts';
import type { ShownArchive } from '../ports/shown-archive.ts';
import { openDatabase, type Database } from './database.ts';
import { dexieLive } from './dexie-live.ts';
import { reopening } from './reopening.ts';

/** What the user has shown, in the browser's IndexedDB. */
export function createDexieShownArchive(database: Database = openDatabase()): ShownArchive {
  const { showings, ways, ownPages, corrections } = database;
  const showing = async (origin: string): Promise<Showing | null> => (await showings.get(origin)) ?? null;
  const archive: ShownArchive = {
    showing,
    showingIn: async (tabId) => (await showings.toArray()).find((one) => one.tabId === tabId) ?? null,
    saveShowing: async (row) => void (await showings.put(row)),
    endShowing: (origin) => showings.delete(origin),
    endShowings: () => showings.clear(),
    watchShowing(origin, onChange, signal) {
      const end = dexieLive(
        'showings',
        () => showing(origin),
        (row) => {
          if (!signal.aborted) onChange(row);
        },
      );
      signal.addEventListener('abort', end, { once: true });
    },
    ways: async (origin) => waysOf(await ways.where('origin').equals(origin).toArray()),
    saveWay: async (way) => void (await ways.put(way)),
    ownPages: async (auditId) =>
      (await ownPages.where('[auditId+url]').between([auditId, Dexie.minKey], [auditId, Dexie.maxKey]).toArray()).map(({ page }) => page),
    saveOwnPage: async (auditId, page) => void (await ownPages.put({ auditId, url: page.url, page })),
    forgetWays: async (origin, goal) => void (await ways.where({ origin, goal }).delete()),
    corrections: async (origin) =>
      (await corrections.where('origin').equals(origin).toArray()).toSorted((one, other) => one.correctedAt - other.correctedAt),
    saveCorrection: async (correction) => void (await corrections.put(correction)),
    forgetCorrection: (origin, subject) => corrections.delete([origin, subject]),
  };
  return reopening(archive, database);
}

/** The newest last; in one order, since results hang on it. */
function waysOf(rows: readonly ShownWay[]): readonly ShownWay[] {
  return rows.toSorted((one, other) => one.shownAt - other.shownAt);
}
