const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A date as we write it: 18 May 2026. */
export function sayDay(date: string): string {
  return day.format(new Date(date));
}
