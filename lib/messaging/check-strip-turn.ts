import { z } from 'zod';
import { isSameOrigin } from '../model/address.ts';
import type { StripTurn } from '../model/walk-through.ts';
import { walkThroughLimits as most } from '../model/walk-through-limits.ts';
import { checkReport } from './check-report.ts';

const url = z.url().max(8_000);

const turnSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('look') }),
  z.object({ kind: z.literal('told'), report: z.unknown(), seen: z.boolean() }),
  z.object({ kind: z.literal('turned'), url }),
  z.object({ kind: z.literal('scrolled'), url, depth: z.number().int().min(0).max(100) }),
  z.object({
    kind: z.literal('remarked'),
    url,
    words: z.string().max(most.remark),
    token: z.string().max(100),
    number: z.number().int().min(1).max(100_000),
  }),
  z.object({ kind: z.literal('ended'), how: z.enum(['finished', 'gave-up']) }),
]);

/** The background's door for what the strip tells: null for what is not of the right shape and size, or tells of another site. */
export function checkStripTurn(turn: unknown, origin: string): StripTurn | null {
  const { success, data } = turnSchema.safeParse(turn);
  if (!success) return null;
  if ('url' in data && !isSameOrigin(data.url, origin)) return null;
  if (data.kind !== 'told') return data;
  const report = checkReport(data.report, origin);
  return report && report.kind !== 'own-page' ? { ...data, report } : null;
}
