import { efforts, type Fix } from './fix-schema.ts';
import type { TouchedByFixes } from './traffic/visits-touched.ts';

/** A fix with the number that it keeps however the list is sorted: its place by gain. */
export interface NumberedFix {
  readonly fix: Fix;
  readonly number: number;
}

/** How the list can be sorted. `visits`: those that gain nothing last, the others by the visits that they touch, where landing pages are known. */
export type FixOrder = 'gain' | 'effort' | 'visits';

/** The fixes in an order; those that are equal in it by gain. `fixes`: by gain, as a result has them. */
export function fixList(fixes: readonly Fix[], order: FixOrder, touched: TouchedByFixes | null = null): readonly NumberedFix[] {
  const byGain = fixes.map((fix, index) => ({ fix, number: index + 1 }));
  if (order === 'gain') return byGain;
  const rank = ({ fix }: NumberedFix): number =>
    order === 'effort' ? efforts.indexOf(fix.effort) : gainsNothing(fix) ? 1 : -(touched?.byFix.get(fix.id)?.visits ?? 0);
  return byGain.toSorted((a, b) => rank(a) - rank(b) || a.number - b.number);
}

const gainsNothing = ({ gains }: Fix): boolean =>
  Object.values(gains).every(({ desktop, phone }) => (desktop ?? 0) <= 0 && (phone ?? 0) <= 0);
