import { z } from 'zod';
import { barrierRules } from './barrier.ts';

const count = z.number().int().min(0);
const rule = z.enum(barrierRules);

/** What makes one link or button hard to press. */
export const metBarrier = z.object({
  /** As axe-core names it. */
  rule,
  /** Said of "it". */
  words: z.string(),
});

/** One rule on one device, over all pages on which it was looked for. */
export const barrierRow = z.object({
  rule,
  /** Said of a link or button that fails. */
  words: z.string(),
  device: z.enum(['desktop', 'phone']),
  /** Pages on which it was looked for. */
  pages: count,
  passed: count,
  failed: count,
  /** Not finished in time, too many on one page, or not to be told without a human eye. */
  notKnown: count,
  where: z.array(z.object({ url: z.string(), selector: z.string(), words: z.string() })),
});

export type BarrierRow = z.infer<typeof barrierRow>;
