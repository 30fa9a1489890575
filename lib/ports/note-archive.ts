import type { Note } from '../model/note.ts';

/** Keeps what the user wrote about the pages of sites. What is not understood (any more) is as if it were not there. */
export interface NoteArchive {
  /** The notes of a site, the oldest first. */
  notes(origin: string): Promise<readonly Note[]>;
  /** Calls back with the notes of a site, at once and at each change, until aborted. */
  watch(origin: string, onChange: (notes: readonly Note[]) => void, signal: AbortSignal): void;
  /** Takes the place of one with the same id. Rejects with an error named `QuotaExceededError` when there is no room. */
  save(note: Note): Promise<void>;
  /** False where there is one with the same id: that one stays as it is. Rejects as `save` does. */
  add(note: Note): Promise<boolean>;
  remove(id: string): Promise<void>;
  /** Sites that have notes, with how many; those with most first. Calls back at once and at each change, until aborted. */
  watchCounts(onChange: (counts: readonly NoteCount[]) => void, signal: AbortSignal): void;
  /** Forgets all notes of a site. */
  removeOf(origin: string): Promise<void>;
}

export interface NoteCount {
  readonly origin: string;
  readonly notes: number;
}
