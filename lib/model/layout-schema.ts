import { z } from 'zod';
import type { PageLayout } from './layout.ts';

const words = z.string().max(200);
const slot = z.string().max(240);
const pixels = z.number().min(0).max(10_000_000);

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
        openers: z.array(z.object({ how: z.enum(['press', 'hover']), words, slot: slot.nullable() })).max(20),
        screenful: z.number().int().min(1).max(100_000).nullable(),
        made: z.literal(true).exactOptional(),
      }),
    )
    .max(2_000),
}) satisfies z.ZodType<PageLayout>;
