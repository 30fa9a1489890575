import { undoMs } from '../model/audit.ts';
import type { PartOf } from './options-store.ts';

export interface WalkThroughsPart {
  /** How many are kept of each site, by its origin. */
  readonly walkThroughs: ReadonlyMap<string, number>;
  countWalkThroughs(): Promise<void>;
  /** Those of one site; they can be had back for a moment, as checks can. */
  removeWalkThroughs(origin: string): Promise<void>;
  /** Part of a larger deletion: tells which went. */
  trashWalkThroughs(origins: readonly string[], at: number): Promise<readonly string[]>;
  restoreWalkThroughs(ids: readonly string[]): Promise<void>;
}

export function createWalkThroughsPart({ world, get, set, may, signal }: PartOf): WalkThroughsPart {
  const { walkThroughs: shelf, clock } = world;
  return {
    walkThroughs: new Map(),
    async countWalkThroughs() {
      const counts = await may(() => shelf.counts());
      if (counts) set({ walkThroughs: counts });
    },
    async removeWalkThroughs(origin) {
      const at = clock.now();
      const walkIds = await may(() => get().trashWalkThroughs([origin], at));
      if (!walkIds) return;
      set({ deleted: { auditIds: [], walkIds, at } });
      void clock.wait(undoMs, signal).then(
        async () => {
          await may(() => shelf.purge(at + 1));
          if (get().deleted?.at === at) set({ deleted: null });
        },
        () => undefined,
      );
    },
    async trashWalkThroughs(origins, at) {
      const ids = [];
      for (const origin of origins) ids.push(...(await shelf.trash(origin, at)));
      await get().countWalkThroughs();
      return ids;
    },
    async restoreWalkThroughs(ids) {
      await shelf.restore(ids);
      await get().countWalkThroughs();
    },
  };
}
