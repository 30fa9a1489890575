import type { PageAnswer } from '../model/page-answer.ts';

/** Answers of a server that wakes up, is rebuilt or overloaded for a moment. 503 and 429 say so themselves. */
const passing: ReadonlySet<number | null> = new Set([500, 502, 504, 520, 522, 524]);
const busy: ReadonlySet<number | null> = new Set([429, 503]);
const mostTries = 3;
/** A site that wants to be left alone for longer is not asked for that page again. */
const longestPauseMs = 60_000;

/**
 * How long to wait before a page is asked for once more, in milliseconds; null when its answer stands. A development server may
 * take long for its first answer, and fail while it builds: what is called broken was broken three times.
 * `tries`: how often it was asked for already.
 */
export function askAgain(answer: PageAnswer, tries: number): number | null {
  if (answer.outcome === 'page' || tries >= mostTries) return null;
  if (answer.reason === 'timeout' || answer.reason === 'network') return tries === 1 ? 500 : null;
  if (passing.has(answer.status)) return 1_000 * tries;
  if (!busy.has(answer.status) || answer.reason === 'bot-wall') return null;
  const pauseMs = answer.retryAfterMs ?? 2_000 * tries;
  return pauseMs <= longestPauseMs ? pauseMs : null;
}
