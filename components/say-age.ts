import { sayCount } from './say-count.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago something was, up to a week; after that its date, as 18 May 2026. A clock that was set back counts as "just now". */
export function sayAge(thenMs: number, nowMs: number): string {
  const age = nowMs - thenMs;
  if (age < minute) return 'just now';
  if (age < hour) return `${sayCount(Math.floor(age / minute), 'minute')} ago`;
  if (age < day) return `${sayCount(Math.floor(age / hour), 'hour')} ago`;
  if (age < 7 * day) return `${sayCount(Math.floor(age / day), 'day')} ago`;
  return `on ${new Date(thenMs).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}`;
}
