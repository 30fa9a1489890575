import { expect, test } from 'vitest';
import { askAgain } from '@/lib/crawl/ask-again.ts';
import type { PageAnswer } from '@/lib/model/page-answer.ts';

type Failed = Extract<PageAnswer, { outcome: 'failed' }>;
const failed = (change: Partial<Failed>): Failed => ({
  outcome: 'failed',
  url: 'https://shop.example/',
  reason: 'status',
  status: null,
  detail: null,
  ms: 1,
  retryAfterMs: null,
  ...change,
});

test.each<[string, Partial<Failed>, number, number | null]>([
  ['a page that is not there is not asked for again', { status: 404 }, 1, null],
  ['a server that fails is asked a second time', { status: 500 }, 1, 1_000],
  ['and a third', { status: 500 }, 2, 2_000],
  ['then it is broken', { status: 500 }, 3, null],
  ['a slow first answer is waited for once more', { reason: 'timeout' }, 1, 500],
  ['but not for ever', { reason: 'timeout' }, 2, null],
  ['too many requests: as long as it says', { reason: 'refused', status: 429, retryAfterMs: 3_000 }, 1, 3_000],
  ['or a while, when it does not', { reason: 'refused', status: 429 }, 1, 2_000],
  ['an hour is a no', { reason: 'refused', status: 429, retryAfterMs: 3_600_000 }, 1, null],
  ['a page closed to this visitor stays closed', { reason: 'refused', status: 403 }, 1, null],
  ['nobody knocks twice at a bot wall', { reason: 'bot-wall', status: 503 }, 1, null],
])('%s', (_, answer, tries, pauseMs) => {
  expect(askAgain(failed(answer), tries)).toBe(pauseMs);
});
