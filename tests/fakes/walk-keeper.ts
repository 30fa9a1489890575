import type { Walk } from '@/lib/model/walked-path.ts';
import type { WalkKeeper } from '@/lib/ports/walk-keeper.ts';

/** Keeps walks in memory; they outlive a desk, as they do a background. */
export function fakeWalkKeeper(): WalkKeeper {
  const kept = new Map<number, Walk>();
  return {
    load: async (tabId) => kept.get(tabId) ?? null,
    save: async (walk) => void kept.set(walk.tabId, walk),
    remove: async (tabId) => void kept.delete(tabId),
  };
}
