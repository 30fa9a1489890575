import type { Note } from '@/lib/model/note.ts';
import type { NoteArchive, NoteCount } from '@/lib/ports/note-archive.ts';

/** Notes in memory. */
export interface FakeNotes extends NoteArchive {
  readonly kept: Map<string, Note>;
  /** Storing rejects with this, when set. */
  fault: Error | null;
}

export function fakeNotes(written: readonly Note[] = []): FakeNotes {
  const kept = new Map(written.map((note) => [note.id, note]));
  const watchers = new Set<() => void>();
  const changed = () => watchers.forEach((tell) => tell());
  const notesOf = (origin: string) => [...kept.values()].filter((note) => note.origin === origin).toSorted((a, b) => a.madeAt - b.madeAt);
  const follow = (tell: () => void, signal: AbortSignal) => {
    watchers.add(tell);
    signal.addEventListener('abort', () => watchers.delete(tell), { once: true });
    tell();
  };
  const counts = (): readonly NoteCount[] =>
    [...new Set([...kept.values()].map(({ origin }) => origin))]
      .map((origin) => ({ origin, notes: notesOf(origin).length }))
      .toSorted((a, b) => b.notes - a.notes);
  const notes: FakeNotes = {
    kept,
    fault: null,
    notes: (origin) => Promise.resolve(notesOf(origin)),
    watch: (origin, onChange, signal) => follow(() => onChange(notesOf(origin)), signal),
    watchCounts: (onChange, signal) => follow(() => onChange(counts()), signal),
    save(note) {
      if (notes.fault) return Promise.reject(notes.fault);
      kept.set(note.id, note);
      changed();
      return Promise.resolve();
    },
    async add(note) {
      if (kept.has(note.id)) return false;
      await notes.save(note);
      return true;
    },
    remove(id) {
      kept.delete(id);
      changed();
      return Promise.resolve();
    },
    removeOf(origin) {
      for (const { id } of notesOf(origin)) kept.delete(id);
      changed();
      return Promise.resolve();
    },
  };
  return notes;
}
