import type { KeptAds } from '../model/promise/ads.ts';

/** Keeps the ads that lead to a site, once for each site. */
export interface AdsShelf {
  /** Calls back with those of a site, or null, at once and at each change, until aborted. */
  watch(origin: string, onChange: (kept: KeptAds | null) => void, signal: AbortSignal): void;
  /** Takes the place of those of the site. Rejects with an error named `QuotaExceededError` when there is no room. */
  save(kept: KeptAds): Promise<void>;
}
