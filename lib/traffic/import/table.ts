import papa from 'papaparse';
import type { ColumnMeaning, ExportColumn, ExportOutcome } from '../../model/traffic/read-export.ts';
import { canCount, findColumns, tellTool } from './find-columns.ts';
import { periodOf, takeDay, takeLine, type Days } from '../../model/traffic/period/find-period.ts';
import type { ReadingExport } from './read-export.ts';
import { plainName } from '../../model/traffic/plain-name.ts';
import { rowReader } from './row-counts.ts';
import { peopleNames } from './row-names.ts';
import { createTally, type Tally } from './tally.ts';
import { tellOtherTable } from './tell-other-table.ts';

/** Rows of a file, taken piece by piece. */
export interface Table {
  /** What parts its cells, told once, by the first records. */
  delimiter(records: string): { readonly delimiter: string };
  take(rows: readonly (readonly string[])[]): void;
  outcome(): ExportOutcome;
}

const delimiters = [',', ';', '\t', '|'] as const;
/** The heads stand within the first rows, below titles, remarks, and perhaps a table by days. */
const latestHead = 400;
/** As many rows tell what parts cells. */
const previewed = 40;
const sampleRows = 3;
const longestCell = 80;
/** As many rows tell what is in the columns. */
const tellingRows = 50;

interface Open {
  readonly heads: readonly string[];
  readonly columns: readonly ExportColumn[];
  readonly tally: Tally;
  readonly sample: readonly (readonly string[])[];
  /** The first rows. */
  readonly top: readonly (readonly string[])[];
  readonly dateAt: number;
}

export function createTable(file: string, reading: ReadingExport): Table {
  const { now, meanings } = reading;
  const days: Days = { from: null, to: null };
  let delimiter: string | null = null;
  let open: Open | null = null;
  let isOver = false;
  // Rows of which it is not known yet whether the heads are among them.
  let first: (readonly string[])[] = [];
  const begin = (): void => {
    const found = headRow(first);
    const at = found < 0 && meanings ? widestRow(first) : found;
    if (at < 0) return;
    for (const row of first.slice(0, at)) takeLine(days, row.join(' '));
    const [heads = [], ...rows] = first.slice(at);
    const columns = columnsOf(heads, rows, meanings);
    const means = columns.map((column) => column.means);
    const tool = tellTool(heads);
    const top = rows.slice(0, tellingRows);
    const tally = createTally(means, reading, rowReader(means, { tool, first: top }));
    const sample = rows.slice(0, sampleRows).map((row) => row.map((cell) => cell.slice(0, longestCell)));
    open = { heads, columns, tally, sample, top, dateAt: means.indexOf('date') };
    first = [];
    for (const row of rows) add(row);
  };
  const add = (row: readonly string[]): void => {
    if (!open || isOver) return;
    // Remarks below a table open the next one.
    if (isRemark(row)) return void (isOver = true);
    open.tally.add(row);
    if (open.dateAt >= 0) takeDay(days, row[open.dateAt] ?? '');
  };
  return {
    delimiter(records) {
      delimiter ??= tellDelimiter(records);
      return { delimiter };
    },
    take(rows) {
      for (const row of rows) {
        if (open) add(row);
        else if (row.some((cell) => cell.trim() !== '')) first.push(row);
      }
      if (!open && first.length > latestHead) begin();
    },
    outcome() {
      if (!open) begin();
      if (!open)
        return withoutTable(
          first.filter((row) => !isRemark(row)),
          file,
        );
      const { columns, sample, tally, heads, top } = open;
      const other = meanings ? null : tellOtherTable({ columns, rows: top, file });
      if (other) return { fault: other };
      const tallied = tally.tallied();
      // Whoever chooses columns goes on choosing.
      if (meanings && (tallied.visits === 0 || !canCount(columns))) return { fault: { is: 'no-columns', columns, sample } };
      if (tallied.pagesInAll === 0 && tallied.leftOut.otherHosts > 0) return { fault: { is: 'other-site', hosts: tallied.hosts } };
      // The sum of rows none of which counts is nobody's here.
      const isNowhere = tallied.pagesInAll === 0 && tallied.sources.length === 0;
      const page = columns.findIndex(({ means }) => means === 'page');
      const named = sample.map((row) => row[page] ?? '').filter((cell) => cell.trim() !== '');
      if (isNowhere && named.length > 0 && (tallied.visits > 0 || tallied.leftOut.noPage > tallied.leftOut.noNumber))
        return { fault: { is: 'no-pages', named } };
      if (tallied.visits === 0 || isNowhere) return { fault: { is: 'no-visits' } };
      const period = periodOf(days);
      const isInFuture = period !== null && Date.parse(period.to) > now;
      const countsPeople = columns.some(({ name, means }) => means === 'visits' && peopleNames.includes(plainName(name)));
      return { read: { file, tool: tellTool(heads), columns, sample, period, isInFuture, countsPeople, ...tallied } };
    },
  };
}

/** The first row by whose names can be counted, or -1. */
function headRow(rows: readonly (readonly string[])[]): number {
  return rows.slice(0, latestHead).findIndex((row, at) => canCount(findColumns(row, rows.slice(at + 1, at + tellingRows))));
}

/** The widest of the first rows is most likely the heads, where their names are not known. */
function widestRow(rows: readonly (readonly string[])[]): number {
  const widest = Math.max(...rows.map(({ length }) => length));
  return rows.findIndex(({ length }) => length === widest);
}

function columnsOf(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  meanings: readonly (ColumnMeaning | null)[] | null,
): readonly ExportColumn[] {
  if (!meanings) return findColumns(heads, rows.slice(0, tellingRows));
  return heads.map((name, at) => ({ name: name.trim(), means: meanings[at] ?? null }));
}

function withoutTable(rows: readonly (readonly string[])[], file: string): ExportOutcome {
  if (rows.length === 0) return { fault: { is: 'empty' } };
  for (const [at, heads] of rows.slice(0, latestHead).entries()) {
    const below = rows.slice(at + 1, at + tellingRows);
    const other = tellOtherTable({ columns: findColumns(heads, below), rows: below, file });
    if (other) return { fault: other };
  }
  const [heads = [], ...below] = rows.slice(widestRow(rows));
  if (heads.length < 2 || !below.some((row) => row.some((cell) => /\d/.test(cell)))) return { fault: { is: 'no-table' } };
  const sample = below.slice(0, sampleRows).map((row) => row.map((cell) => cell.slice(0, longestCell)));
  return { fault: { is: 'no-columns', columns: findColumns(heads, below), sample } };
}

/** Parts the cells so that most of the names are known; else as is most likely. */
function tellDelimiter(records: string): string {
  const known = delimiters.map((one) => {
    const rows = papa.parse<string[]>(records, { delimiter: one, preview: previewed }).data;
    return { one, score: Math.max(0, ...rows.map((row) => findColumns(row, []).filter(({ means }) => means !== null).length)) };
  });
  const best = known.reduce((most, each) => (each.score > most.score ? each : most));
  if (best.score > 1) return best.one;
  const guessed = papa.parse<string[]>(records, { preview: previewed, skipEmptyLines: true }).meta.delimiter;
  return (delimiters as readonly string[]).includes(guessed) ? guessed : ',';
}

const isRemark = (row: readonly string[]): boolean => (row[0] ?? '').startsWith('#');
