import { liveQuery } from 'dexie';
import type { Ad, KeptAds } from '../model/promise/ads.ts';
import type { AdsShelf } from '../ports/ads-shelf.ts';
import { openDatabase, type Database } from './database.ts';
import { reopening } from './reopening.ts';

/** Ads in the browser's IndexedDB, one row a site. */
export function createDexieAds(database: Database = openDatabase()): AdsShelf {
  const { ads } = database;
  const shelf: AdsShelf = {
    watch(origin, onChange, signal) {
      const watched = liveQuery(() => ads.get(origin)).subscribe({
        next: (row) => {
          if (!signal.aborted) onChange(row && isUnderstood(row) ? row : null);
        },
        error: (error: unknown) => reportError(error),
      });
      signal.addEventListener('abort', () => watched.unsubscribe(), { once: true });
    },
    save: async (kept) => void (await (kept.ads.length > 0 ? ads.put(kept) : ads.delete(kept.origin))),
  };
  return reopening(shelf, database);
}

/** Only we write there, but perhaps another version. */
function isUnderstood({ ads }: KeptAds): boolean {
  return Array.isArray(ads) && ads.every((ad: Partial<Ad>) => typeof ad.text === 'string' && typeof ad.url === 'string');
}
