import type { VisitorScore } from '@/lib/model/audit-export.ts';
import type { VisitorId } from '@/lib/model/visitor.ts';

/** A need of one visitor that is known and met in part or not at all. */
export interface WeakNeed {
  readonly visitor: VisitorId;
  readonly label: string;
  /** Points of weight that it did not get, on the device of the visitor's headline score. */
  readonly lost: number;
}

/** The needs that lose most points, over all visitors; first visitor first among equals. What is not yet known loses nothing, nor does a visitor without a score. */
export function weakestNeeds(visitors: readonly VisitorScore[], most: number): readonly WeakNeed[] {
  return visitors
    .filter(({ score }) => score !== null)
    .flatMap(({ id, device, devices }) =>
      devices[device].needs
        .filter(({ state, points, weight }) => (state === 'found' || state === 'not-found') && points < weight)
        .map(({ label, weight, points }) => ({ visitor: id, label, lost: weight - points })),
    )
    .toSorted((a, b) => b.lost - a.lost)
    .slice(0, most);
}
