import type { Need } from '@/lib/model/audit-export.ts';

/** The score's sum, taken apart. Whole points; `points` of `known`, while `open` and `leftOut` are not counted. */
export interface SumOfNeeds {
  readonly points: number;
  /** Weight of the needs that were found or not found. */
  readonly known: number;
  /** Weight of what is not yet known. */
  readonly open: number;
  /** Weight of what does not apply. */
  readonly leftOut: number;
}

export function sumOfNeeds(needs: readonly Need[]): SumOfNeeds {
  const weightOf = (...states: readonly Need['state'][]): number =>
    needs.reduce((sum, { state, weight }) => sum + (states.includes(state) ? weight : 0), 0);
  return {
    points: needs.reduce((sum, { state, points }) => sum + (isKnown(state) ? points : 0), 0),
    known: weightOf('found', 'not-found'),
    open: weightOf('not-known'),
    leftOut: weightOf('does-not-apply'),
  };
}

function isKnown(state: Need['state']): boolean {
  return state === 'found' || state === 'not-found';
}
