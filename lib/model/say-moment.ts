import { spokenTag } from './say.ts';

const form = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** A moment as its day and time, "18 May 2026, 14:05", by the reader's own clock: two checks of one day have two names. Of what is no date, the text itself. */
export function sayMoment(moment: string | number): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return String(moment);
  return new Intl.DateTimeFormat(spokenTag('en-GB'), form).format(date);
}
