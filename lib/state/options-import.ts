import { largestImport, readImport, type ImportFault, type ReadImport } from '../model/read-import.ts';
import { importedWalkThrough } from '../model/imported-walk-through.ts';
import { readSavedWalkThroughs, readWalkThrough, soundWalkThroughs, type WalkThroughFault } from '../model/read-walk-through.ts';
import type { WalkThrough } from '../model/walk-through-schema.ts';
import type { PartOf } from './options-store.ts';

/** What came of one file. */
export interface ImportOutcome {
  readonly file: string;
  /** Checks that are kept now, and those that were there already. */
  readonly kept: number;
  readonly known: number;
  /** Walk-throughs that are kept now, and those that were there already. */
  readonly walks: number;
  readonly knownWalks: number;
  /** Notes that are kept now, and those that were there already: these stay as they are. */
  readonly notes: number;
  readonly knownNotes: number;
  readonly faults: readonly ImportFault[];
}

export interface ImportPart {
  readonly isImporting: boolean;
  /** Of the files that were chosen last. */
  readonly imported: readonly ImportOutcome[];
  importFiles(files: readonly File[]): Promise<void>;
}

export function createImportPart({ world, get, set, may }: PartOf): ImportPart {
  /** True where it was there already. */
  const keepWalk = async (walk: WalkThrough): Promise<boolean> => {
    const { walkThroughs: shelf, clock } = world;
    if (await shelf.load(walk.id)) return true;
    await shelf.save(importedWalkThrough(walk, clock.now()));
    return false;
  };
  const importFile = async (file: File): Promise<ImportOutcome> => {
    const outcome = { file: file.name, kept: 0, known: 0, walks: 0, knownWalks: 0, notes: 0, knownNotes: 0 };
    if (file.size > largestImport) return { ...outcome, faults: [{ fault: 'too-large', bytes: file.size }] };
    const text = await file.text();
    const one = readWalkThrough(text, null);
    const walks = 'walk' in one ? [one.walk] : readSavedWalkThroughs(text);
    const {
      audits,
      notes,
      faults: all,
    } = 'walk' in one ? nothing : isWalkThrough(one.fault) ? { ...nothing, faults: [one.fault] } : readImport(text);
    const faults = all.filter(({ fault }) => fault !== 'empty' || walks.length === 0);
    // A check that was saved with its walk-throughs brings them; saved together with everything they stand in the file twice.
    const inChecks = audits.flatMap(({ result }) => soundWalkThroughs(result.walkThroughs));
    for (const walk of new Map([...walks, ...inChecks].map((found) => [found.id, found])).values()) {
      const isKnown = await may(() => keepWalk(walk));
      if (isKnown === undefined) return { ...outcome, faults };
      if (isKnown) outcome.knownWalks += 1;
      else outcome.walks += 1;
    }
    for (const note of notes) {
      const isNew = await may(() => world.notes.add(note));
      if (isNew === undefined) return { ...outcome, faults };
      if (isNew) outcome.notes += 1;
      else outcome.knownNotes += 1;
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
      await get().countWalkThroughs();
    },
  };
}

const nothing: ReadImport = { audits: [], notes: [], faults: [] };

/** A file that says that it holds a walk-through, and does not. */
function isWalkThrough(fault: WalkThroughFault): fault is Extract<WalkThroughFault, { readonly fault: 'newer' | 'broken' }> {
  return fault.fault === 'newer' || fault.fault === 'broken';
}
