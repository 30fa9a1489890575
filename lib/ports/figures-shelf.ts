import type { KeptFigures } from '../model/traffic/figures.ts';

/** Keeps what the owner told of a site's visitors, once for each site. */
export interface FiguresShelf {
  /** Calls back with those of a site, or null, at once and at each change, until aborted. */
  watch(origin: string, onChange: (kept: KeptFigures | null) => void, signal: AbortSignal): void;
  /** Takes the place of those of the site. Rejects with an error named `QuotaExceededError` when there is no room. */
  save(kept: KeptFigures): Promise<void>;
  remove(origin: string): Promise<void>;
}
