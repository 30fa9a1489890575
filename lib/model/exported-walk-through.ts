import type { KeptWalkThrough } from './walk-through.ts';
import type { WalkThrough } from './walk-through-schema.ts';

/** A walk-through without what is only of use in this browser. */
export function exportedWalkThrough(walk: KeptWalkThrough): WalkThrough {
  const { auditId: _, tabs: __, heard: ___, movedFrom: ____, importedAt: _____, deletedAt: ______, ...exported } = walk;
  return exported;
}
