import { say, spokenTag } from '@/lib/model/say.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago something was, up to a week; after that its date, as 18 May 2026. A clock that was set back counts as "just now". */
export function sayAge(thenMs: number, nowMs: number): string {
  const age = nowMs - thenMs;
  if (age < minute) return say`just now`;
  if (age < hour) return minutesAgo(Math.floor(age / minute));
  if (age < day) return hoursAgo(Math.floor(age / hour));
  if (age < 7 * day) return daysAgo(Math.floor(age / day));
  return say`on ${new Date(thenMs).toLocaleDateString(spokenTag('en-GB'), { day: 'numeric', month: 'long', year: 'numeric' })}`;
}

const minutesAgo = (count: number): string => (count === 1 ? say`1 minute ago` : say`${count} minutes ago`);
const hoursAgo = (count: number): string => (count === 1 ? say`1 hour ago` : say`${count} hours ago`);
const daysAgo = (count: number): string => (count === 1 ? say`1 day ago` : say`${count} days ago`);
