import type { FailureReason } from '../model/site.ts';

/** Answers by which a site says "not so fast" or "not you". */
export function isRefusal(answer: { readonly reason: FailureReason; readonly status: number | null }): boolean {
  return answer.reason === 'refused' || answer.status === 429 || answer.status === 503;
}
