import { mostPages, type ColumnMeaning, type ReadExport, type RowsLeftOut } from '../../model/traffic/read-export.ts';
import { addressReader, sourceOfCell, type TalliedSite } from './address-of-cell.ts';
import type { VisitCounts } from '../../model/traffic/figures.ts';
import { emptyCount, finish, put, type Count } from './count.ts';
import type { ReadRow } from './row-counts.ts';

type Tallied = Pick<
  ReadExport,
  'rows' | 'leftOut' | 'hosts' | 'impossible' | 'visits' | 'leftAtOnce' | 'outcomes' | 'pages' | 'pagesInAll' | 'sources'
>;

/** So many different pages or sources are held at once; beyond, those with the fewest visits are only summed up. */
const mostHeld = 50_000;
const mostSources = 200;
const mostHosts = 5;
const longestSource = 120;
/** A row without a page, or a source, that has nearly as many visits as all others is their sum. */
const nearlyAll = 0.9;

/** Adds up rows of an export whose columns are known. */
export interface Tally {
  add(row: readonly string[]): void;
  tallied(): Tallied;
}

export function createTally(columns: readonly (ColumnMeaning | null)[], site: TalliedSite, read: ReadRow): Tally {
  const addressOf = addressReader(site);
  const [page, source] = [columns.indexOf('page'), columns.indexOf('source')];
  const [whole, untitled] = [emptyCount(), emptyCount()];
  const [pages, sources] = [new Map<string, Count>(), new Map<string, Count>()];
  const left: { -readonly [R in keyof RowsLeftOut]: number } = { otherHosts: 0, noPage: 0, noNumber: 0, sums: 0 };
  const hosts = new Set<string>();
  let [rows, impossible, untitledRows, pruned] = [0, 0, 0, 0];
  return {
    add(row) {
      rows += 1;
      const where = page < 0 ? sourceOfCell(row[source] ?? '') : addressOf(row[page] ?? '');
      if (where.is === 'sum') return void (left.sums += 1);
      if (where.is === 'no-address') return void (left.noPage += 1);
      if (where.is === 'other-host') {
        if (hosts.size < mostHosts) hosts.add(where.host);
        return void (left.otherHosts += 1);
      }
      const counts = read(row);
      if (!counts) {
        // A blank row is none.
        if (row.every((cell) => cell.trim() === '')) return void (rows -= 1);
        return void (left.noNumber += 1);
      }
      if (counts.isImpossible) impossible += 1;
      if (where.is === 'empty') {
        untitledRows += 1;
        return put(untitled, counts);
      }
      put(whole, counts);
      if (where.is === 'page') put(countIn(pages, where.url), counts);
      if (source >= 0) put(countIn(sources, (row[source] ?? '').trim().slice(0, longestSource) || '–'), counts);
      if (pages.size > mostHeld) pruned += prune(pages);
      if (sources.size > mostHeld) prune(sources);
    },
    tallied() {
      const isSum = untitledRows > 0 && untitled.visits >= whole.visits * nearlyAll && whole.visits > 0;
      if (!isSum) for (const key of Object.keys(whole) as (keyof Count)[]) whole[key] += untitled[key];
      return {
        rows,
        leftOut: { ...left, sums: left.sums + (isSum ? untitledRows : 0) },
        hosts: [...hosts],
        impossible,
        ...withSum(finish(whole), isSum ? finish(untitled) : null),
        pages: ranked(pages, mostPages).map(([url, count]) => ({ url, ...finish(count) })),
        pagesInAll: pages.size + pruned,
        sources: ranked(sources, mostSources).map(([name, count]) => ({ name, ...finish(count) })),
      };
    },
  };
}

/** What too few rows tell stands in the row of their sum, where it is of as many visits. */
function withSum(rows: VisitCounts, sum: VisitCounts | null): VisitCounts {
  if (!sum || sum.visits * nearlyAll > rows.visits) return rows;
  const part = (told: number | null): number | null => (told === null ? null : Math.round((told / sum.visits) * rows.visits));
  return { ...rows, leftAtOnce: rows.leftAtOnce ?? part(sum.leftAtOnce), outcomes: rows.outcomes ?? part(sum.outcomes) };
}

function countIn(counts: Map<string, Count>, key: string): Count {
  const known = counts.get(key);
  if (known) return known;
  const fresh = emptyCount();
  counts.set(key, fresh);
  return fresh;
}

/** The most visits first. */
function ranked(counts: ReadonlyMap<string, Count>, most: number): readonly (readonly [string, Count])[] {
  return [...counts].toSorted(([, one], [, other]) => other.visits - one.visits).slice(0, most);
}

/** Lets the half with the fewest visits go; tells how many that were. */
function prune(counts: Map<string, Count>): number {
  const kept = new Set(ranked(counts, mostHeld / 2).map(([key]) => key));
  const before = counts.size;
  for (const key of counts.keys()) if (!kept.has(key)) counts.delete(key);
  return before - counts.size;
}
