import type { PageAnswer } from '../model/page-answer.ts';
import { retryAfterMs } from './retry-after.ts';

type Failure = Extract<PageAnswer, { outcome: 'failed' }>;

/** Makes the answers by which asking for an address comes to nothing. `response`: null when the site gave none. */
export type FailureAnswers = (reason: Failure['reason'], response: Response | null, detail?: string | null) => Failure;

export function failureAnswers(url: string, elapsedMs: () => number): FailureAnswers {
  return (reason, response, detail = null) => ({
    outcome: 'failed',
    url,
    reason,
    status: response && response.status > 0 ? response.status : null,
    detail,
    ms: elapsedMs(),
    // Only where a site asks to be left alone: with a redirect it means something else.
    retryAfterMs: response?.status === 429 || response?.status === 503 ? retryAfterMs(response.headers, Date.now()) : null,
  });
}
