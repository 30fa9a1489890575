import { exportedWalkThrough } from '../model/exported-walk-through.ts';
import { archiveFormat, type SavedArchive } from '../model/saved-archive.ts';
import type { NoteCount } from '../ports/note-archive.ts';
import { isUnderWay } from './options-history.ts';
import type { PartOf } from './options-store.ts';

export interface DiskPart {
  /** Bytes that the browser says all of it takes; null where it does not say. */
  readonly usage: number | null;
  /** Sites that have notes, with how many. */
  readonly noteCounts: readonly NoteCount[];
  /** What is being done with all of it. */
  readonly whole: 'saving' | 'deleting' | null;
  /** Everything is gone. */
  readonly isEmptied: boolean;
  measure(): Promise<void>;
  /** Forgets all notes of a site. */
  deleteNotesOf(origin: string): Promise<void>;
  /** One file with every result, preferences, corrections and notes. */
  saveAll(): Promise<void>;
  /** Forgets everything at once; nothing while a check is under way. */
  deleteAll(): Promise<void>;
}

export function createDiskPart({ world, get, set, may }: PartOf): DiskPart {
  const { history, shelf, shown, notes, clock, newFile } = world;

  /** Written check by check: together they may be larger than what memory holds. */
  const write = async (): Promise<void> => {
    const audits = get().audits ?? [];
    const { general, sites } = await shelf.load();
    const noted = get().noteCounts.map(({ origin }) => origin);
    const origins = [...new Set(audits.map(({ record }) => record.origin))];
    const walks = (await Promise.all([...get().walkThroughs.keys()].map((origin) => world.walkThroughs.of(origin)))).flat();
    const date = new Date(clock.now()).toISOString();
    const head: Omit<SavedArchive, 'audits'> = {
      format: archiveFormat,
      version: 1,
      date,
      preferences: { general, sites: Object.fromEntries(sites) },
      walkThroughs: walks.map(exportedWalkThrough),
      notes: (await Promise.all(noted.map((origin) => notes.notes(origin)))).flat(),
      corrections: (await Promise.all(origins.map((origin) => shown.corrections(origin)))).flat(),
    };
    const file = newFile();
    file.write(`${JSON.stringify(head).slice(0, -1)},"audits":[`);
    let isFirst = true;
    for (const { record } of audits) {
      const result = await history.result(record.id);
      if (!result) continue;
      const { name, importedAt } = record;
      file.write(`${isFirst ? '' : ','}\n${JSON.stringify({ name, importedAt, result })}`);
      isFirst = false;
    }
    file.write('\n]}\n');
    file.save(`floorwalker-all-${date.slice(0, 10)}.json`);
  };

  return {
    usage: null,
    noteCounts: [],
    whole: null,
    isEmptied: false,
    async measure() {
      set({ usage: (await may(() => world.usage())) ?? null });
    },
    async deleteNotesOf(origin) {
      set({ trouble: null });
      await may(() => notes.removeOf(origin));
    },
    async saveAll() {
      if (get().whole !== null) return;
      set({ whole: 'saving', trouble: null });
      await may(write);
      set({ whole: null });
    },
    async deleteAll() {
      if (get().whole !== null || (get().audits ?? []).some(({ record }) => isUnderWay(record))) return;
      set({ whole: 'deleting', trouble: null });
      const isDone = await may(async () => {
        await history.clear();
        await shelf.clear();
        return true;
      });
      set({
        whole: null,
        isEmptied: isDone === true,
        deleted: null,
        walkThroughs: new Map(),
        imported: [],
        trial: null,
        preferFor: null,
        sizes: new Map(),
      });
      await get().measure();
    },
  };
}
