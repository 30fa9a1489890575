import { sayCount } from './say-count.ts';

/** A rough length of time, as people say it: exact below 20 seconds, then in steps of 5, then minutes. */
export function sayDuration(seconds: number): string {
  const rounded = seconds < 20 ? Math.max(1, Math.round(seconds)) : Math.ceil(seconds / 5) * 5;
  if (rounded < 60) return sayCount(rounded, 'second');
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return sayCount(Math.max(1, minutes), 'minute');
  return sayCount(Math.round(minutes / 60), 'hour');
}
