import { periodWords, plainName } from './column-names.ts';

const dayMs = 86_400_000;

/** First and last day that were told, as milliseconds since the epoch at midnight UTC. */
export interface Days {
  from: number | null;
  to: number | null;
}

/** Takes a line above a table that may tell the period, such as "# Start date: 20260101". */
export function takeLine(days: Days, line: string): void {
  const [, words = '', told = ''] = /^[#\s]*([^:]+):\s*(.+)$/.exec(line) ?? [];
  const day = readDay(told);
  if (day === null) return;
  const name = plainName(words);
  if (periodWords.from.includes(name)) days.from ??= day;
  if (periodWords.to.includes(name)) days.to ??= day;
}

/** Takes the day of a row. */
export function takeDay(days: Days, cell: string): void {
  const day = readDay(cell);
  if (day === null) return;
  days.from = Math.min(days.from ?? day, day);
  days.to = Math.max(days.to ?? day, day);
}

/** The period with both its days; null where one is not told, or they are the wrong way about. */
export function periodOf({ from, to }: Days): { readonly from: string; readonly to: string; readonly days: number } | null {
  if (from === null || to === null || to < from) return null;
  const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);
  return { from: iso(from), to: iso(to), days: Math.round((to - from) / dayMs) + 1 };
}

/** "20260131", "2026-01-31", "31.01.2026" (days stand first where there are dots). Others could be read in two ways and are not. */
function readDay(words: string): number | null {
  const [, year, month, day] = /^(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?:\D|$)/.exec(words.trim()) ?? [];
  const [, firstDay, secondMonth, lastYear] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\D|$)/.exec(words.trim()) ?? [];
  const at = Date.UTC(Number(year ?? lastYear), Number(month ?? secondMonth) - 1, Number(day ?? firstDay));
  return Number.isNaN(at) || Number(month ?? secondMonth) > 12 ? null : at;
}
