import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { VisitorHere } from '@/lib/model/page-here.ts';

/** The fix that gains a visitor most for what it does not come to from here; null where none gains. `gain`: points of score on the device told of. */
export function fixFor(
  { fixes }: Pick<AuditExport, 'fixes'>,
  { visitor, need, device }: Pick<VisitorHere, 'visitor' | 'need' | 'device'>,
): { readonly title: string; readonly gain: number } | null {
  const helping = fixes.flatMap(({ title, needs, gains }) => {
    const gain = gains[visitor]?.[device] ?? 0;
    return gain > 0 && needs.some((one) => one.visitor === visitor && one.need === need) ? [{ title, gain }] : [];
  });
  return helping.toSorted((one, other) => other.gain - one.gain)[0] ?? null;
}
