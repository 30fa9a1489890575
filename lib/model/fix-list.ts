import { efforts, type Fix } from './fix-schema.ts';
import type { Device } from './page.ts';
import type { TouchedByFixes } from './traffic/visits-touched.ts';

/** A fix with the number that it keeps however the list is sorted: its place by gain on the device. */
export interface NumberedFix {
  readonly fix: Fix;
  readonly number: number;
}

/** How the list can be sorted. `visits`: by points times the visits that fixes touch, where landing pages are known. */
export type FixOrder = 'gain' | 'effort' | 'visits';

interface Sorting {
  readonly order: FixOrder;
  /** Whose gains count: those that are shown. */
  readonly device: Device;
  readonly touched?: TouchedByFixes | null;
}

/** The fixes in an order; those that are equal in it by gain, and then as the result has them. */
export function fixList(fixes: readonly Fix[], { order, device, touched = null }: Sorting): readonly NumberedFix[] {
  const byGain = fixes.toSorted((a, b) => gainOn(b, device) - gainOn(a, device)).map((fix, index) => ({ fix, number: index + 1 }));
  if (order === 'gain') return byGain;
  if (order === 'effort')
    return byGain.toSorted((a, b) => efforts.indexOf(a.fix.effort) - efforts.indexOf(b.fix.effort) || a.number - b.number);
  const visits = ({ fix }: NumberedFix): number => touched?.byFix.get(fix.id)?.visits ?? 0;
  const worth = (one: NumberedFix): number => visits(one) * Math.max(0, gainOn(one.fix, device));
  return byGain.toSorted((a, b) => worth(b) - worth(a) || visits(b) - visits(a) || a.number - b.number);
}

/** Points that all visitors gain on a device. */
const gainOn = ({ gains }: Fix, device: Device): number => Object.values(gains).reduce((sum, gain) => sum + (gain[device] ?? 0), 0);
