const form = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A moment as its day, "18 May 2026"; of what is no date, the text itself. In universal time, so that a result reads the same everywhere. */
export function sayDate(moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? moment : form.format(date);
}
