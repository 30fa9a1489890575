import { undoMs } from '../model/audit.ts';
import type { KeptAudit } from '../ports/audit-history.ts';
import type { OptionsStore, PartOf } from './options-store.ts';
import type { OptionsWorld } from './options-world.ts';

/** What was deleted and can still be had back. */
export interface Deleted {
  readonly auditIds: readonly string[];
  /** Walk-throughs that went with their site. */
  readonly walkIds: readonly string[];
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface HistoryPart {
  /** The newest first; undefined until the archive has answered. */
  readonly audits: readonly KeptAudit[] | undefined;
  /** Bytes by audit, as far as they were measured. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Checks to compare: two at most, in the order of choosing. */
  readonly chosen: readonly string[];
  readonly deleted: Deleted | null;
  /** Chooses a check, or no more; of three the oldest choice goes. */
  choose(auditId: string): void;
  rename(auditId: string, name: string): Promise<void>;
  /** Those under way stay. */
  remove(auditIds: readonly string[]): Promise<void>;
  undo(): Promise<void>;
}

const longestName = 120;

export function createHistoryPart({ world, get, set, may, signal }: PartOf): HistoryPart {
  const { history, clock } = world;
  return {
    audits: undefined,
    sizes: new Map(),
    chosen: [],
    deleted: null,
    choose(auditId) {
      const { chosen } = get();
      set({ chosen: chosen.includes(auditId) ? chosen.filter((id) => id !== auditId) : [...chosen, auditId].slice(-2) });
    },
    async rename(auditId, name) {
      await may(() => history.rename(auditId, name.replaceAll(/\s+/g, ' ').trim().slice(0, longestName)));
    },
    async remove(auditIds) {
      const going = (get().audits ?? []).filter(({ record }) => auditIds.includes(record.id) && !isUnderWay(record));
      if (going.length === 0) return;
      const ids = going.map(({ record }) => record.id);
      const at = clock.now();
      const left = new Set((get().audits ?? []).filter((one) => !going.includes(one)).map(({ record }) => record.origin));
      const gone = [...new Set(going.map(({ record }) => record.origin))].filter((origin) => !left.has(origin));
      const walkIds = await may(async () => {
        await history.trash(ids, at);
        // A site without checks has no report to see them in.
        return get().trashWalkThroughs(gone, at);
      });
      if (!walkIds) return;
      set({ deleted: { auditIds: ids, walkIds, at } });
      void clock.wait(undoMs, signal).then(
        async () => {
          await may(() => history.purge(at + 1));
          await may(() => world.walkThroughs.purge(at + 1));
          if (get().deleted?.at === at) set({ deleted: null });
        },
        () => undefined,
      );
    },
    async undo() {
      const { deleted } = get();
      set({ deleted: null });
      if (!deleted) return;
      await may(() => history.restore(deleted.auditIds));
      await may(() => get().restoreWalkThroughs(deleted.walkIds));
    },
  };
}

/** What its tab still works on: it must be stopped before it can be deleted. */
export const isUnderWay = ({ state }: KeptAudit['record']): boolean => state === 'running' || state === 'paused';

const measured = new WeakMap<OptionsStore, Map<string, string>>();

/** Measures what is new or has changed, one after the other; while one runs, another round waits for it. */
export async function measureSizes(
  store: OptionsStore,
  { world, signal }: { readonly world: OptionsWorld; readonly signal: AbortSignal },
): Promise<void> {
  const known = measured.get(store) ?? new Map<string, string>();
  measured.set(store, known);
  for (const { record } of store.getState().audits ?? []) {
    const state = `${record.state} ${record.endedAt} ${record.toJudge ?? 0}`;
    if (signal.aborted) return;
    if (known.get(record.id) === state) continue;
    known.set(record.id, state);
    try {
      const size = await world.history.sizeOf(record.id);
      store.setState(({ sizes }) => ({ sizes: new Map([...sizes, [record.id, size]]) }));
    } catch {
      // It stays unknown, and is said to be.
      known.delete(record.id);
    }
  }
}
