import type { OutcomeKind } from './figures.ts';
import { readNumber } from './read-number.ts';
import { leastLeaving } from './usual.ts';

/** What stands in the fields. */
export interface TypedFigures {
  readonly visits: string;
  /** A number, or a share: "62 %". */
  readonly left: string;
  readonly outcomes: string;
  readonly days: string;
  /** Visits from the one source that brings most: a number or a share. */
  readonly source: string;
  readonly outcome: OutcomeKind;
}
export type TypedField = Exclude<keyof TypedFigures, 'outcome'>;

/** Why a field cannot be taken. */
export type TypedFault = 'missing' | 'no-number' | 'too-large' | 'more-than-visits' | 'over-100' | 'no-days' | 'perhaps-a-share';

export interface ReadFigures {
  readonly visits: number;
  readonly leftAtOnce: number | null;
  readonly outcomes: number | null;
  readonly days: number | null;
  readonly source: number | null;
}

/** Nobody has more visits in the time that is looked at. */
const mostVisits = 10_000_000_000;
/** Ten years. */
const mostDays = 3660;

type Told<T> = { readonly value: T } | { readonly fault: TypedFault };

/** Takes what was typed. Only visits are needed; what is empty is not known. */
export function readTyped(
  typed: TypedFigures,
): { readonly figures: ReadFigures } | { readonly faults: Partial<Record<TypedField, TypedFault>> } {
  const visits = typed.visits.trim() === '' ? ({ fault: 'missing' } as const) : wholeNumber(typed.visits, mostVisits);
  const of = 'value' in visits ? visits.value : null;
  const told = {
    visits,
    left: leavingOf(typed.left, of, typed.outcome),
    outcomes: partOf(typed.outcomes, of),
    days: daysOf(typed.days),
    source: partOf(typed.source, of),
  };
  const faults = Object.fromEntries(Object.entries(told).flatMap(([field, one]) => ('fault' in one ? [[field, one.fault]] : [])));
  const value = <T>(one: Told<T>): T | null => ('value' in one ? one.value : null);
  if (of === null || Object.keys(faults).length > 0) return { faults };
  return {
    figures: {
      visits: of,
      leftAtOnce: value(told.left),
      outcomes: value(told.outcomes),
      days: value(told.days),
      source: value(told.source),
    },
  };
}

function wholeNumber(words: string, most: number): Told<number> {
  const read = readNumber(words);
  if (!read || read.percent) return { fault: 'no-number' };
  return read.value > most ? { fault: 'too-large' } : { value: Math.round(read.value) };
}

/** A number of visits, or a share of them. */
function partOf(words: string, of: number | null): Told<number | null> {
  if (words.trim() === '') return { value: null };
  const read = readNumber(words);
  if (!read) return { fault: 'no-number' };
  if (read.percent) return read.value > 100 ? { fault: 'over-100' } : { value: of === null ? null : Math.round((of * read.value) / 100) };
  return of !== null && read.value > of ? { fault: 'more-than-visits' } : { value: Math.round(read.value) };
}

/** "85 visits": said to be no share, in any language. */
const counted = /^([\d.,'’\s]*\d)\s*\p{L}+$/u;

/** Where so few left that it cannot be, what was typed may be their share: "85". */
function leavingOf(words: string, of: number | null, outcome: OutcomeKind): Told<number | null> {
  const number = counted.exec(words.trim())?.[1];
  const told = partOf(number ?? words, of);
  if (number !== undefined || of === null || words.includes('%') || 'fault' in told || told.value === null) return told;
  return told.value > 0 && told.value <= 100 && told.value < of * leastLeaving(outcome) ? { fault: 'perhaps-a-share' } : told;
}

function daysOf(words: string): Told<number | null> {
  if (words.trim() === '') return { value: null };
  const read = wholeNumber(words, mostDays);
  return 'value' in read && read.value < 1 ? { fault: 'no-days' } : read;
}
