import { largestImport, readImport, type ImportFault } from '../model/read-import.ts';
import type { PartOf } from './options-store.ts';

/** What came of one file. */
export interface ImportOutcome {
  readonly file: string;
  /** Checks that are kept now, and those that were there already. */
  readonly kept: number;
  readonly known: number;
  /** Notes that came with it. */
  readonly notes: number;
  readonly faults: readonly ImportFault[];
}

export interface ImportPart {
  readonly isImporting: boolean;
  /** Of the files that were chosen last. */
  readonly imported: readonly ImportOutcome[];
  importFiles(files: readonly File[]): Promise<void>;
}

export function createImportPart({ world, get, set, may }: PartOf): ImportPart {
  const importFile = async (file: File): Promise<ImportOutcome> => {
    const outcome = { file: file.name, kept: 0, known: 0, notes: 0 };
    if (file.size > largestImport) return { ...outcome, faults: [{ fault: 'too-large', bytes: file.size }] };
    const { audits, notes, faults } = readImport(await file.text());
    for (const note of notes) {
      if ((await may(() => world.notes.save(note).then(() => true))) !== true) return { ...outcome, faults };
      outcome.notes += 1;
    }
    for (const audit of audits) {
      const answer = await may(() => world.history.add({ ...audit, importedAt: world.clock.now() }));
      if (answer === undefined) return { ...outcome, faults };
      if (answer === 'kept') outcome.kept += 1;
      else outcome.known += 1;
    }
    return { ...outcome, faults };
  };
  return {
    isImporting: false,
    imported: [],
    async importFiles(files) {
      if (get().isImporting || files.length === 0) return;
      set({ isImporting: true, imported: [], trouble: null });
      for (const file of files) {
        const outcome = await may(() => importFile(file));
        if (outcome) set({ imported: [...get().imported, outcome] });
      }
      set({ isImporting: false });
    },
  };
}
