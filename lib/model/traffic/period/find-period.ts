import { daysIn, type DayWritten } from './days-in.ts';
import { comparedWords, periodWords } from './period-words.ts';
import { plainName } from '../plain-name.ts';

const dayMs = 86_400_000;

/** First and last day that were told, as milliseconds since the epoch at midnight UTC. */
export interface Days {
  from: number | null;
  to: number | null;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const dash = /[\p{Pd}~～〜−]/u;
/** Characters of a line that are looked at. */
const longest = 300;

/** Takes a line above a table that may tell the period: "# Start date: 20260101", "Zeitraum: 1.–31.10.2026", "October 2026". */
export function takeLine(days: Days, line: string): void {
  const text = line
    .slice(0, longest)
    .replace(/^[#\s]+/, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const found = daysIn(text);
  const whole = days.from === null && days.to === null ? periodIn(text, found) : null;
  if (whole) return void Object.assign(days, whole);
  const [day, ...others] = found;
  const own = day && others.length === 0 ? spanOf(day) : null;
  if (!day || !own || day.day === null) return;
  const name = plainName(text.slice(0, day.from));
  if (periodWords.from.has(name)) days.from ??= own.from;
  if (periodWords.to.has(name)) days.to ??= own.to;
}

/** Takes the day of a row. */
export function takeDay(days: Days, cell: string): void {
  const [day] = daysIn(cell.trim());
  const own = day?.from === 0 && day.day !== null && !day.isEither ? spanOf(day) : null;
  if (!own) return;
  days.from = Math.min(days.from ?? own.from, own.from);
  days.to = Math.max(days.to ?? own.to, own.to);
}

/** The period with both its days; null where one is not told, or they are the wrong way about. */
export function periodOf({ from, to }: Days): { readonly from: string; readonly to: string; readonly days: number } | null {
  if (from === null || to === null || to < from) return null;
  const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);
  return { from: iso(from), to: iso(to), days: Math.round((to - from) / dayMs) + 1 };
}

/** Two days with a dash or so between them; else a month that is called the period, or is all that the line says. */
function periodIn(text: string, found: readonly DayWritten[]): Span | null {
  for (const [at, first] of found.entries()) {
    const last = found[at + 1];
    const name = plainName(text.slice(found[at - 1]?.to ?? 0, first.from));
    if (isCompared(name)) return null;
    const span = last && isParting(first, text.slice(first.to, last.from)) ? spanBetween(first, last) : null;
    if (span) return span;
    if (first.day === null && !last && (name === '' || periodWords.whole.has(name))) return spanOf(first);
  }
  return null;
}

/** A dash or a word for "to"; between two whole days a gap will do. */
function isParting({ year }: DayWritten, between: string): boolean {
  const word = plainName(between);
  return word === '' ? year !== null || dash.test(between) : periodWords.to.has(word);
}

const isCompared = (name: string): boolean => name.split(' ').some((word) => comparedWords.some((begin) => word.startsWith(begin)));

/** One fills in what the other leaves out. What could be read in two ways is not read. */
function spanBetween(first: DayWritten, last: DayWritten): Span | null {
  const pair = [
    { ...first, month: first.month ?? last.month, year: first.year ?? last.year },
    { ...last, month: last.month ?? first.month },
  ] as const;
  const asWritten = joined(spanOf(pair[0]), spanOf(pair[1]));
  if (!first.isEither || !last.isEither) return first.isEither === last.isEither ? asWritten : null;
  const otherWay = joined(spanOf(turned(pair[0])), spanOf(turned(pair[1])));
  return asWritten && otherWay ? null : (asWritten ?? otherWay);
}

const turned = (written: DayWritten): DayWritten => ({ ...written, day: written.month, month: written.day });

const joined = (first: Span | null, last: Span | null): Span | null =>
  first && last && first.from <= last.to ? { from: first.from, to: last.to } : null;

/** A day, or all days of a month; null where it leaves too much out, or there is no such day. */
function spanOf({ day, month, year }: DayWritten): Span | null {
  if (month === null || year === null || month > 12) return null;
  const from = Date.UTC(year, month - 1, day ?? 1);
  if (new Date(from).getUTCMonth() !== month - 1) return null;
  return { from, to: day === null ? Date.UTC(year, month, 0) : from };
}
