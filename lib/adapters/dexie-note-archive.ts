import { liveQuery } from 'dexie';
import type { Note } from '../model/note.ts';
import type { NoteArchive, NoteCount } from '../ports/note-archive.ts';
import type { Database } from './database.ts';
import { reopening } from './reopening.ts';

/** The user's notes, in the browser's IndexedDB. */
export function createDexieNoteArchive(database: Database): NoteArchive {
  const table = database.notes;
  const notes = async (origin: string): Promise<readonly Note[]> =>
    (await table.where('origin').equals(origin).toArray()).filter(isNote).toSorted((one, other) => one.madeAt - other.madeAt);
  const counts = async (): Promise<readonly NoteCount[]> => {
    const found = new Map<string, number>();
    // Only the index is read: notes may hold pictures.
    for (const origin of (await table.orderBy('origin').keys()) as string[]) found.set(origin, (found.get(origin) ?? 0) + 1);
    return [...found].map(([origin, count]) => ({ origin, notes: count })).toSorted((one, other) => other.notes - one.notes);
  };
  const follow = <T>(query: () => Promise<T>, onChange: (value: T) => void, signal: AbortSignal): void => {
    const watched = liveQuery(query).subscribe({
      next: (value) => {
        if (!signal.aborted) onChange(value);
      },
      error: (error: unknown) => reportError(error),
    });
    signal.addEventListener('abort', () => watched.unsubscribe(), { once: true });
  };
  const archive: NoteArchive = {
    notes,
    watch: (origin, onChange, signal) => follow(() => notes(origin), onChange, signal),
    save: async (note) => void (await table.put(note)),
    add: (note) =>
      database.transaction('rw', table, async () => {
        if ((await table.where('id').equals(note.id).count()) > 0) return false;
        await table.add(note);
        return true;
      }),
    remove: (id) => table.delete(id),
    watchCounts: (onChange, signal) => follow(counts, onChange, signal),
    removeOf: async (origin) => void (await table.where('origin').equals(origin).delete()),
  };
  return reopening(archive, database);
}

/** Only we write there, but perhaps another version. */
function isNote(row: unknown): row is Note {
  if (typeof row !== 'object' || row === null) return false;
  const { id, origin, url, words, madeAt, inReport } = row as Record<keyof Note, unknown>;
  return [id, origin, url, words].every((one) => typeof one === 'string') && typeof madeAt === 'number' && typeof inReport === 'boolean';
}
