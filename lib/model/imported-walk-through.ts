import type { KeptWalkThrough } from './walk-through.ts';
import type { WalkThrough } from './walk-through-schema.ts';

/** How a walk-through from a file is kept. `importedAt`: milliseconds since the epoch. */
export function importedWalkThrough(walk: WalkThrough, importedAt: number): KeptWalkThrough {
  return { ...walk, auditId: '', tabs: [], heard: {}, movedFrom: null, importedAt };
}
