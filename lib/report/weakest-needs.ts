import type { Need, VisitorScore } from '../model/audit-export.ts';

export interface WeakNeed extends Need {
  readonly visitor: VisitorScore['id'];
}

/** The needs that lose most points on the devices of the headline scores; first visitor first among equals. What is not known loses nothing. */
export function weakestNeeds(visitors: readonly VisitorScore[], most: number): readonly WeakNeed[] {
  return visitors
    .flatMap(({ id, device, devices }) => devices[device].needs.map((need) => ({ ...need, visitor: id })))
    .filter(({ state, points, weight }) => (state === 'found' || state === 'not-found') && points < weight)
    .toSorted((a, b) => b.weight - b.points - (a.weight - a.points))
    .slice(0, most);
}
