import { spokenTag } from '@/lib/model/say.ts';

/** `23 November 2026, 09:05`, in the user's own time. */
export function sayDate(at: number): string {
  return new Date(at).toLocaleString(spokenTag('en-GB'), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}
