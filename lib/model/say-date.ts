import { spokenTag } from './say.ts';

/** A moment as its day, "18 May 2026"; of what is no date, the text itself. In universal time, so that a result reads the same everywhere. */
export function sayDate(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return new Intl.DateTimeFormat(spokenTag('en-GB'), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}
