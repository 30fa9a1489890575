import type { Device } from '@/lib/model/page.ts';
import type { Family } from '../../page-families.ts';
import { pageColumns, type ColumnId } from './page-columns.ts';
import { fold, foldedOf, type PageRow } from './page-row.ts';

/** Clicks that are looked for on a device; `to` null: that many or more. A page without a path has none. */
export interface ClicksSought {
  readonly device: Device;
  readonly clicks: { readonly from: number; readonly to: number | null } | 'no-path';
}

/** What is looked for; null and empty: all. */
export interface Sought {
  /** Each word of it stands in title or address. */
  readonly text: string;
  readonly family: Family | null;
  readonly clicks: ClicksSought | null;
}

export interface Sorting {
  readonly column: ColumnId;
  readonly direction: 'ascending' | 'descending';
}

/** The rows that fit, in the order of the site. */
export function siftRows(rows: readonly PageRow[], { text, family, clicks }: Sought): readonly PageRow[] {
  const words = fold(text).split(/\s+/u).filter(Boolean);
  return rows.filter(
    (row) =>
      (family === null || row.family === family) &&
      (clicks === null || fits(row.page.clicks[clicks.device], clicks.clicks)) &&
      words.every((word) => foldedOf(row).all.includes(word)),
  );
}

/** In order; equal rows keep theirs, and what is not known comes last both ways. */
export function sortRows(rows: readonly PageRow[], { column, direction }: Sorting): readonly PageRow[] {
  const { sortBy } = pageColumns[column];
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, by: sortBy(row) }))
    .toSorted((a, b) => {
      if (a.by === b.by) return 0;
      if (a.by === null) return 1;
      if (b.by === null) return -1;
      return a.by < b.by ? -sign : sign;
    })
    .map(({ row }) => row);
}

/** After a press on a column's head: figures begin with the least, as words do with A; pressed again, the other way round. */
export function nextSorting(now: Sorting, column: ColumnId): Sorting {
  const turned = now.column === column && now.direction === 'ascending';
  return { column, direction: turned ? 'descending' : 'ascending' };
}

function fits(clicks: number | null, sought: ClicksSought['clicks']): boolean {
  if (sought === 'no-path') return clicks === null;
  return clicks !== null && clicks >= sought.from && (sought.to === null || clicks <= sought.to);
}
