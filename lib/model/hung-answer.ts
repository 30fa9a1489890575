import type { PageAnswer } from './page-answer.ts';
import type { WalkerAnswer, WalkerOrder } from './walking.ts';

const hung = 'hung';

/** What comes of an order to draw a page that has taken the tab's thread and does not give it back. */
export function hungAnswer({ kind, url }: WalkerOrder): WalkerAnswer {
  if (kind === 'layout') return { kind, url, layouts: [] };
  const answer: PageAnswer = { outcome: 'failed', url, reason: 'unreadable', status: null, detail: hung, ms: 0, retryAfterMs: null };
  return { kind: 'page', answer };
}

/** Whether a page hung: it is not to be drawn again. No walker tells of it, for none could. */
export function isHung(answer: PageAnswer): boolean {
  return answer.outcome === 'failed' && answer.reason === 'unreadable' && answer.detail === hung;
}
