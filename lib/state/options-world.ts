import type { Clock } from '../ports/clock.ts';
import type { AuditHistory } from '../ports/audit-history.ts';
import type { NoteArchive } from '../ports/note-archive.ts';
import type { PreferenceShelf } from '../ports/preference-shelf.ts';
import type { ShownArchive } from '../ports/shown-archive.ts';
import type { WalkThroughShelf } from '../ports/walk-through-shelf.ts';
import type { Send } from './popup-world.ts';

/** A file that is written bit by bit and then handed to the browser as a download. */
export interface NewFile {
  write(text: string): void;
  save(name: string): void;
}

/** All that the options page asks of the world. */
export interface OptionsWorld {
  readonly history: AuditHistory;
  readonly shown: Pick<ShownArchive, 'corrections'>;
  readonly walkThroughs: WalkThroughShelf;
  readonly notes: Pick<NoteArchive, 'notes' | 'add' | 'watchCounts' | 'removeOf'>;
  readonly shelf: PreferenceShelf;
  readonly clock: Clock;
  readonly send: Send;
  readonly newFile: () => NewFile;
  /** Bytes that the browser says all of the extension takes; null where it does not say. */
  readonly usage: () => Promise<number | null>;
}
