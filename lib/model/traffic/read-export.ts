import type { LandingCounts, SourceCounts, ToolId } from './figures.ts';

/** What a column of an export can tell. */
export const columnMeanings = [
  'page',
  'source',
  'date',
  'visits',
  'left-share',
  'left',
  'stayed-share',
  'stayed',
  'outcomes',
  'outcome-share',
] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

export interface ExportColumn {
  readonly name: string;
  readonly means: ColumnMeaning | null;
}

/** Rows that were left out of the counts, by the reason. */
export interface RowsLeftOut {
  /** Of pages on other hosts. */
  readonly otherHosts: number;
  /** Whose page is no address: formulas, words. */
  readonly noPage: number;
  /** Without a number of visits. */
  readonly noNumber: number;
  /** Sums of all rows. */
  readonly sums: number;
}

/** An export as it was read, to be confirmed before it counts. */
export interface ReadExport {
  readonly file: string;
  readonly tool: ToolId | null;
  readonly columns: readonly ExportColumn[];
  /** The first rows as they stand, cut. */
  readonly sample: readonly (readonly string[])[];
  /** Rows below the heads. */
  readonly rows: number;
  readonly leftOut: RowsLeftOut;
  /** Some of the other hosts. */
  readonly hosts: readonly string[];
  /** Rows whose shares were over 100 % or under 0, or that had more leaving or acting than visits: their visits count, that does not. */
  readonly impossible: number;
  /** ISO days, as the file tells them; null where it does not. */
  readonly period: { readonly from: string; readonly to: string; readonly days: number } | null;
  /** The period ends after today. */
  readonly isInFuture: boolean;
  readonly visits: number;
  /** Its tool counts people instead of visits. */
  readonly countsPeople: boolean;
  readonly leftAtOnce: number | null;
  readonly outcomes: number | null;
  /** The most visited, at most `mostPages`. */
  readonly pages: readonly LandingCounts[];
  /** How many there were. */
  readonly pagesInAll: number;
  /** How many of `pages` are pages that the check read; not told before they were compared. */
  readonly pagesRead?: number;
  readonly sources: readonly SourceCounts[];
}

/** What the other tables of statistics tools are of, in which visits are counted as well, or nearly. */
export type OtherTable = 'searches' | 'views' | 'exits' | 'places' | 'devices' | 'days';

/** Why a file cannot be taken. */
export type ExportFault =
  | { readonly is: 'empty' | 'packed' | 'excel' | 'web-page' | 'not-text' | 'no-table' | 'no-visits' | 'cannot-read' }
  /** It is neither of landing pages nor of sources; the tool that wrote it, where that was recognised. */
  | { readonly is: OtherTable; readonly tool: ToolId | null }
  /** No row names a page of the site; some that they name. */
  | { readonly is: 'no-pages'; readonly named: readonly string[] }
  /** Columns have to be chosen by hand. */
  | { readonly is: 'no-columns'; readonly columns: readonly ExportColumn[]; readonly sample: readonly (readonly string[])[] }
  | { readonly is: 'other-site'; readonly hosts: readonly string[] };

export type ExportOutcome = { readonly read: ReadExport } | { readonly fault: ExportFault };

/** Of one site, as many landing pages are kept; their visits are counted all the same. */
export const mostPages = 500;
