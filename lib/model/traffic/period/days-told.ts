import { daysIn } from './days-in.ts';
import { periodOf, takeLine, type Days } from './find-period.ts';

/** A year without a 29th of February, where none is told: how many days a time has depends on it by one at most. */
const usualYear = 2025;

/** A month, and a dash to another one. */
const firstMonth = /^(\p{L}{3,}\.?)(?=\s*\p{Pd})/u;

/** How many days a time has that somebody wrote with dates or months, its first and last day included: "1.–31.10.2026", "October". Null: none is written so. */
export function daysTold(words: string): number | null {
  const text = words.trim();
  const found = daysIn(text);
  const told = found.findLast(({ year }) => year !== null)?.year ?? null;
  const isMonth = found.some(({ month }) => month !== null) || !/\d/.test(text);
  if (told === null && !isMonth) return null;
  const year = told ?? usualYear;
  const whole = told === null ? `${text} ${year}` : text;
  return lengthOf(whole) ?? lengthOf(whole.replace(firstMonth, `$1 ${year}`));
}

/** A day of a month is written, which is no number of days. */
export const hasDate = (words: string): boolean => daysIn(words.trim()).some(({ day, month }) => day !== null && month !== null);

function lengthOf(words: string): number | null {
  const days: Days = { from: null, to: null };
  takeLine(days, words);
  return periodOf(days)?.days ?? null;
}
