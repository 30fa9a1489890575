import { z } from 'zod';
import { isSameOrigin } from '../model/address.ts';
import { pageLayoutSchema } from '../model/layout-schema.ts';
import { pageAnswerSchema } from '../model/page-schema.ts';
import type { LightAnswer } from '../model/light-answer.ts';

const answerSchema = z.union([
  z.object({ kind: z.literal('page'), answer: pageAnswerSchema }),
  z.object({ kind: z.literal('unchanged'), url: z.string().max(8_000), ms: z.number().min(0) }),
  z.object({ kind: z.literal('layout'), url: z.string().max(8_000), layouts: z.array(pageLayoutSchema).max(2) }),
  z.object({ kind: z.literal('text'), url: z.string().max(8_000), text: z.string().max(600_000).nullable() }),
]) satisfies z.ZodType<LightAnswer>;

/**
 * The background's door: an answer that is not of the right shape and size, or tells of another site, is refused.
 * A page that does not fit becomes a failure of that page, and a layout becomes none, so that the check goes on without it.
 */
export function checkAnswer(answer: unknown, origin: string): LightAnswer | null {
  const { success, data } = answerSchema.safeParse(answer);
  if (success && tellsOf(data).every((url) => isSameOrigin(url, origin))) return data;
  if (success && data.kind !== 'layout') return null;
  const url = addressOf(answer);
  return url !== null && isSameOrigin(url, origin) ? nothingOf(answer, url) : null;
}

/** An order that is answered by nothing would be given again and again. */
function nothingOf(answer: unknown, url: string): LightAnswer {
  return (answer as { kind?: unknown }).kind === 'layout'
    ? { kind: 'layout', url, layouts: [] }
    : { kind: 'page', answer: { outcome: 'failed', url, reason: 'unreadable', status: null, detail: null, ms: 0, retryAfterMs: null } };
}

/** Addresses that must be the site's own. A text may be of a host that robots.txt names. */
function tellsOf(answer: LightAnswer): readonly string[] {
  if (answer.kind === 'text') return [];
  if (answer.kind === 'unchanged') return [answer.url];
  if (answer.kind === 'layout') return [answer.url, ...answer.layouts.map(({ url }) => url)];
  return answer.answer.outcome === 'failed' ? [answer.answer.url] : [answer.answer.url, answer.answer.facts.url];
}

function addressOf(answer: unknown): string | null {
  const told = answer as { kind?: unknown; url?: unknown; answer?: { url?: unknown } } | null;
  const url = told?.kind === 'layout' ? told.url : told?.answer?.url;
  return typeof url === 'string' && url.length < 8_000 ? url : null;
}
