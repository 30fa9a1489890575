import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { UnreadPage } from './ring-page.ts';

/** Pages at one distance from the start, on both devices; null for a device no page was laid out for. */
export interface TallyRow {
  /** In English, or a figure: said when it is shown. */
  readonly label: string;
  readonly desktop: number | null;
  readonly phone: number | null;
}

/** Distances that have a row of their own; what is further shares the next. */
const last = 5;

/** What the rows are called that have no figure for a name. */
export const tallyWords = { start: 'The start', further: '5 or more', none: 'No path found' } as const;

/** Pages per click, for both devices: the same figures that the rings show. */
export function clickTally(pages: AuditExport['pages'], unread: readonly UnreadPage[]): readonly TallyRow[] {
  const all = [...pages, ...unread].map(({ clicks }) => clicks);
  const column = (device: 'desktop' | 'phone'): ((fits: (clicks: number | null) => boolean) => number | null) => {
    const known = all.some((clicks) => clicks[device] !== null);
    return (fits) => (known ? all.filter((clicks) => fits(clicks[device])).length : null);
  };
  const [desktop, phone] = [column('desktop'), column('phone')];
  const row = (label: string, fits: (clicks: number | null) => boolean): TallyRow => ({
    label,
    desktop: desktop(fits),
    phone: phone(fits),
  });
  const rows = Array.from({ length: last }, (_, index) => {
    const label = index === 0 ? tallyWords.start : String(index);
    return row(label, (clicks) => clicks === index);
  });
  const further = row(tallyWords.further, (clicks) => clicks !== null && clicks >= last);
  const none = row(tallyWords.none, (clicks) => clicks === null);
  return [...rows, further, none];
}
