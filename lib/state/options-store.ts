import { createStore, type StoreApi } from 'zustand/vanilla';
import { undoMs } from '../model/audit.ts';
import { createDiskPart, type DiskPart } from './options-disk.ts';
import { createHistoryPart, measureSizes, type HistoryPart } from './options-history.ts';
import { createImportPart, type ImportPart } from './options-import.ts';
import { createPreferencesPart, type PreferencesPart } from './options-preferences.ts';
import { createRulesPart, refreshRules, type RulesPart } from './options-rules.ts';
import { taughtSites } from './options-view.ts';
import { createWalkThroughsPart, type WalkThroughsPart } from './options-walk-throughs.ts';
import type { OptionsWorld } from './options-world.ts';

export interface OptionsState extends PreferencesPart, RulesPart, HistoryPart, ImportPart, DiskPart, WalkThroughsPart {
  /** The last thing that was asked for did not work, and why; null where all is well. */
  readonly trouble: 'disk-full' | 'broken' | null;
  dismissTrouble(): void;
}

export type OptionsStore = StoreApi<OptionsState>;
export type Put = (change: Partial<OptionsState>) => void;

/** What a part of the store is made from. `may` does something that can fail, and says so on the page. */
export interface PartOf {
  readonly world: OptionsWorld;
  readonly get: () => OptionsState;
  readonly set: Put;
  readonly may: <T>(work: () => Promise<T>) => Promise<T | undefined>;
  readonly signal: AbortSignal;
}

/** One options page's store. It follows what is kept until the signal is aborted; another page of it may be open beside. */
export function createOptionsStore(world: OptionsWorld, signal: AbortSignal): OptionsStore {
  const store = createStore<OptionsState>()((set, get) => {
    const may = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
      try {
        return await work();
      } catch (error) {
        const isFull = (error as { name?: unknown } | null)?.name === 'QuotaExceededError';
        set({ trouble: isFull ? 'disk-full' : 'broken' });
        return undefined;
      }
    };
    const part: PartOf = { world, get, set, may, signal };
    return {
      ...createPreferencesPart(part),
      ...createRulesPart(part),
      ...createHistoryPart(part),
      ...createImportPart(part),
      ...createDiskPart(part),
      ...createWalkThroughsPart(part),
      trouble: null,
      dismissTrouble: () => set({ trouble: null }),
    };
  });
  follow(store, world, signal);
  return store;
}

function follow(store: OptionsStore, world: OptionsWorld, signal: AbortSignal): void {
  world.notes.watchCounts((noteCounts) => store.setState({ noteCounts }), signal);
  world.shelf.watch((preferences) => store.setState({ preferences }), signal);
  const refresh = (): void => {
    void refreshRules(store, world);
    void measureSizes(store, { world, signal });
  };
  world.history.watchAll((audits) => {
    const there = new Set(audits.map(({ record }) => record.id));
    const { chosen, site } = store.getState();
    const sites = taughtSites({ audits });
    store.setState({
      audits,
      chosen: chosen.filter((id) => there.has(id)),
      site: site !== null && sites.includes(site) ? site : (sites[0] ?? null),
    });
    refresh();
    void store.getState().measure();
    void store.getState().countWalkThroughs();
  }, signal);
  // Whoever closed a page of this soon after deleting something does not want it back.
  void world.history.purge(world.clock.now() - undoMs).catch(() => undefined);
  void world.walkThroughs.purge(world.clock.now() - undoMs).catch(() => undefined);
}
