import { z } from 'zod';
import { barrierRules } from './barrier.ts';
import type { PageLayout } from './layout.ts';
import { pageLooksSchema } from './looks-schema.ts';

const words = z.string().max(200);
const slot = z.string().max(240);
const pixels = z.number().min(0).max(10_000_000);
const count = z.number().int().min(0).max(1_000_000);
const rule = z.enum(barrierRules);
const barriers = z.array(rule).max(barrierRules.length).exactOptional();
const outcome = z.object({
  rule,
  passed: count,
  failed: count,
  notKnown: count,
  where: z.array(z.object({ selector: z.string().max(300), words })).max(20),
});

/** What comes out of somebody else's page about how it is laid out. */
export const pageLayoutSchema = z.object({
  url: z.string().max(8_000),
  device: z.enum(['desktop', 'phone']),
  width: pixels,
  height: pixels,
  elements: z
    .array(
      z.object({
        slot,
        to: z.string().max(8_000).nullable(),
        state: z.enum(['seen', 'behind', 'absent']),
        openers: z.array(z.object({ how: z.enum(['press', 'hover']), words, slot: slot.nullable(), barriers })).max(20),
        screenful: z.number().int().min(1).max(100_000).nullable(),
        made: z.literal(true).exactOptional(),
        barriers,
      }),
    )
    .max(2_000),
  rules: z.array(outcome).max(barrierRules.length).exactOptional(),
  looks: pageLooksSchema.exactOptional(),
}) satisfies z.ZodType<PageLayout>;
