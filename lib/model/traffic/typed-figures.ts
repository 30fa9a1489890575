import type { OutcomeKind } from './figures.ts';
import { takeMultiple } from './multiples.ts';
import { daysTold, hasDate } from './period/days-told.ts';
import { readNumber, type ReadNumber } from './read-number.ts';
import { bounds, leastLeaving } from './usual.ts';

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
export type TypedFault =
  | 'missing'
  | 'none-counted'
  | 'no-number'
  | 'too-large'
  | 'more-than-visits'
  | 'over-100'
  | 'no-days'
  | 'not-in-days'
  | 'perhaps-a-share';

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
  const told = tellFields(typed);
  const of = valueOf(told.visits);
  const faults = Object.fromEntries(Object.entries(told).flatMap(([field, one]) => ('fault' in one ? [[field, one.fault]] : [])));
  if (of === null || Object.keys(faults).length > 0) return { faults };
  return {
    figures: {
      visits: of,
      leftAtOnce: valueOf(told.left),
      outcomes: valueOf(told.outcomes),
      days: valueOf(told.days),
      source: valueOf(told.source),
    },
  };
}

/** How each field is read that can be: visits, or days. */
export function readingOf(typed: TypedFigures, field: TypedField): number | null {
  return valueOf(tellFields(typed)[field]);
}

function tellFields(typed: TypedFigures): { readonly [F in TypedField]: Told<number | null> } {
  const visits = visitsOf(typed.visits);
  const of = valueOf(visits);
  return {
    visits,
    left: shareOrCount(typed.left, of, leastLeaving(typed.outcome)),
    outcomes: partOf(typed.outcomes, of),
    days: daysOf(typed.days),
    source: shareOrCount(typed.source, of, bounds.leastOfLargest),
  };
}

/** With no visits at all nothing was counted, or the site is not out yet. */
function visitsOf(words: string): Told<number> {
  if (words.trim() === '') return { fault: 'missing' };
  const told = wholeNumber(words, mostVisits);
  return 'value' in told && told.value === 0 ? { fault: 'none-counted' } : told;
}

const valueOf = <T>(one: Told<T>): T | null => ('value' in one ? one.value : null);

const word = /^\p{L}[\p{L}\p{M}.'’]*:?$/u;
/** Lengths of time, in days, by how their names begin: in English, German, French, Spanish, Italian and Dutch. */
const lengths: readonly (readonly [days: number, names: RegExp])[] = [
  [7, /^(?:week|woche|semaine|semana|settiman)/iu],
  [bounds.month, /^(?:month|monat|mois|mes(?:e|i|es)?$|maand)/iu],
  [365, /^(?:year|jahr|jaar|année|ans?$|año|ann[oi]$)/iu],
];
/** These, and those that are not read. */
const longer =
  /hour|stund|heure|hora|week|woche|semaine|semana|settiman|month|monat|mois|mes|maand|quart|trimest|year|jahr|jaar|année|año|anno/iu;

/** A sign in words: "55 percent", "55 Prozent". Source: the browser's own names of units (CLDR), in the languages of `lengths`. */
const percentWords = ['en', 'en-GB', 'de', 'fr', 'es', 'it', 'nl'].flatMap((language) =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'percent', unitDisplay: 'long' })
    .formatToParts(50)
    .flatMap(({ type, value }) => (type === 'unit' ? [value.replaceAll(/\s+/gu, String.raw`\s+`)] : [])),
);
const inPercent = new RegExp(String.raw`(?<=\d\s*)(?:${percentWords.join('|')})(?!\p{L})`, 'giu');

/** One number, with words around it or without: "ca. 500", "30 Tage", "about 62 %", "55 percent", "1.5k". What else touches it changes it: "-5". */
function numberIn(words: string): ReadNumber | null {
  const multiple = takeMultiple(words.replaceAll(inPercent, '%'));
  if (!multiple) return null;
  const tokens = multiple.words.replaceAll(/[~≈]/gu, ' ').trim().split(/\s+/u);
  const isNone = (token: string): boolean => !word.test(token);
  const number = tokens.slice(tokens.findIndex(isNone), tokens.findLastIndex(isNone) + 1);
  const read = number.every(isNone) ? readNumber(number.join(' ')) : null;
  if (!read || multiple.by === 1) return read;
  return read.percent ? null : { ...read, value: read.value * multiple.by };
}

function wholeNumber(words: string, most: number): Told<number> {
  const read = numberIn(words);
  if (!read || read.percent) return { fault: 'no-number' };
  return read.value > most ? { fault: 'too-large' } : { value: Math.round(read.value) };
}

/** A number of visits, or a share of them. */
function partOf(words: string, of: number | null): Told<number | null> {
  if (words.trim() === '') return { value: null };
  const read = numberIn(words);
  if (!read) return { fault: 'no-number' };
  if (read.percent) return read.value > 100 ? { fault: 'over-100' } : { value: of === null ? null : Math.round((of * read.value) / 100) };
  return of !== null && read.value > of ? { fault: 'more-than-visits' } : { value: Math.round(read.value) };
}

/** "85 visits": said to be no share, in any language. */
const counted = /\d\s+\p{L}+\.?$/u;

/** Where it would be fewer than can be (`least`, a share of the visits), what was typed may be their share: "85", or "0.85" as tables write it. */
function shareOrCount(words: string, of: number | null, least: number): Told<number | null> {
  const told = partOf(words, of);
  if (counted.test(words.trim()) || of === null || numberIn(words)?.percent || 'fault' in told || told.value === null) return told;
  const isFraction = isPartOfOne(numberIn(words)?.value ?? 0);
  return isFraction || (told.value > 0 && told.value <= 100 && told.value < of * least) ? { fault: 'perhaps-a-share' } : told;
}

const isPartOfOne = (value: number): boolean => value > 0 && value < 1;

/** What may have been meant by a number that `perhaps-a-share` doubts, each as one would type it; `visits` says that it is a count. */
export function sharesMeant(words: string): { readonly shares: readonly string[]; readonly visits: string | null } {
  const { value = 0 } = numberIn(words) ?? {};
  if (!isPartOfOne(value)) return { shares: [`${words.trim()} %`], visits: words.trim() };
  return { shares: [`${Math.round(value * 10_000) / 100} %`, `${words.trim()} %`], visits: null };
}

/** Days, or what can be counted in days: "2 weeks", "October 2026", "1.10.2026-31.10.2026". */
function daysOf(words: string): Told<number | null> {
  if (words.trim() === '') return { value: null };
  const told = daysTold(words);
  if (told !== null) return told > mostDays ? { fault: 'too-large' } : { value: told };
  const unit = /\d\s*(\p{L}+)/u.exec(words)?.[1] ?? '';
  const length = lengths.find(([, names]) => names.test(unit))?.[0] ?? null;
  if (hasDate(words) || (length === null && longer.test(words))) return { fault: 'not-in-days' };
  const read = numberIn(words);
  if (!read || read.percent) return { fault: 'not-in-days' };
  const days = Math.round(read.value * (length ?? 1));
  if (days > mostDays) return { fault: 'too-large' };
  return days < 1 ? { fault: 'no-days' } : { value: days };
}
