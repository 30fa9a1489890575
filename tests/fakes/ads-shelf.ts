import type { KeptAds } from '../../lib/model/promise/ads.ts';
import type { AdsShelf } from '../../lib/ports/ads-shelf.ts';

/** A shelf in memory; those who watch are called at once, in order. */
export function fakeAdsShelf(first: readonly KeptAds[] = []): AdsShelf & { readonly fail: (error: Error | null) => void } {
  const rows = new Map(first.map((kept) => [kept.origin, kept]));
  const watchers = new Set<() => void>();
  let failing: Error | null = null;
  return {
    watch(origin, onChange, signal) {
      const watcher = () => onChange(rows.get(origin) ?? null);
      watchers.add(watcher);
      signal.addEventListener('abort', () => watchers.delete(watcher), { once: true });
      watcher();
    },
    async save(kept) {
      if (failing) throw failing;
      if (kept.ads.length > 0) rows.set(kept.origin, kept);
      else rows.delete(kept.origin);
      watchers.forEach((watcher) => watcher());
    },
    fail(error) {
      failing = error;
    },
  };
}
