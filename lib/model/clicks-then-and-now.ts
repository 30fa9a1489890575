import type { AuditExport } from './audit-export.ts';
import type { Device } from './page.ts';
import type { GoalKind } from './settings.ts';
import type { WhatIf } from './what-if.ts';

/** Typical clicks to a goal where they change, by device; null where there is no way. */
export function clicksThenAndNow(
  { clicksToGoal }: Pick<AuditExport, 'clicksToGoal'>,
  whatIf: WhatIf,
  goal: GoalKind,
): readonly { readonly device: Device; readonly was: number | null; readonly now: number | null }[] {
  return (['desktop', 'phone'] as const).flatMap((device) => {
    const was = clicksToGoal[goal]?.[device];
    const now = whatIf.clicksToGoal[goal]?.[device];
    return was && now && was.typical !== now.typical ? [{ device, was: was.typical, now: now.typical }] : [];
  });
}
