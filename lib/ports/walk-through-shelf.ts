import type { KeptWalkThrough } from '../model/walk-through.ts';

/** Keeps walk-throughs. What was deleted is as if it were not there, but for `restore`. */
export interface WalkThroughShelf {
  load(id: string): Promise<KeptWalkThrough | null>;
  /** The one that goes on in a tab, or null. */
  inTab(tabId: number): Promise<KeptWalkThrough | null>;
  /** All that go on anywhere. */
  walking(): Promise<readonly KeptWalkThrough[]>;
  /** Those of a site, the newest first. */
  of(origin: string): Promise<readonly KeptWalkThrough[]>;
  /** Takes the place of what was kept of it. */
  save(walk: KeptWalkThrough): Promise<void>;
  /** Changes some of it, whatever else is written meanwhile. */
  change(id: string, change: Partial<Omit<KeptWalkThrough, 'id'>>): Promise<void>;
  /** Calls back with those of a site at once and at each change, wherever it is made, until aborted. */
  watch(origin: string, onChange: (walks: readonly KeptWalkThrough[]) => void, signal: AbortSignal): void;
  /** Calls back with one of them, or null, in the same way. */
  follow(id: string, onChange: (walk: KeptWalkThrough | null) => void, signal: AbortSignal): void;
  /** Has back what was deleted. */
  restore(ids: readonly string[]): Promise<void>;
  /** Really forgets what was deleted before a moment, in milliseconds since the epoch. */
  purge(before: number): Promise<void>;
  /** How many are kept of each site. */
  counts(): Promise<ReadonlyMap<string, number>>;
  /** From now on as if those of a site were not there, but for `restore`; tells which. `at`: milliseconds since the epoch. */
  trash(origin: string, at: number): Promise<readonly string[]>;
}
