import type { Walk } from '../model/walked-path.ts';

/** Keeps what is walked in each tab while the browser runs, also past the end of a background. */
export interface WalkKeeper {
  /** Null where nothing is walked in that tab. */
  load(tabId: number): Promise<Walk | null>;
  /** Takes the place of what was walked in its tab. */
  save(walk: Walk): Promise<void>;
  remove(tabId: number): Promise<void>;
}
