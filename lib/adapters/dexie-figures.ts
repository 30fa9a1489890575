import { liveQuery } from 'dexie';
import type { KeptFigures } from '../model/traffic/figures.ts';
import type { FiguresShelf } from '../ports/figures-shelf.ts';
import { openDatabase, type Database } from './database.ts';
import { reopening } from './reopening.ts';

/** Figures of visitors in the browser's IndexedDB, one row a site. */
export function createDexieFigures(database: Database = openDatabase()): FiguresShelf {
  const { figures } = database;
  const shelf: FiguresShelf = {
    watch(origin, onChange, signal) {
      const watched = liveQuery(() => figures.get(origin)).subscribe({
        next: (row) => {
          if (!signal.aborted) onChange(row && isUnderstood(row) ? row : null);
        },
        error: (error: unknown) => reportError(error),
      });
      signal.addEventListener('abort', () => watched.unsubscribe(), { once: true });
    },
    save: async (kept) => void (await figures.put(kept)),
    remove: (origin) => figures.delete(origin),
  };
  return reopening(shelf, database);
}

/** Only we write there, but perhaps another version. */
function isUnderstood({ figures }: KeptFigures): boolean {
  return (
    typeof figures?.visits === 'number' && Array.isArray(figures.pages) && Array.isArray(figures.sources) && Array.isArray(figures.files)
  );
}
