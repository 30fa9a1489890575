import { z } from 'zod';

const count = z.number().int().min(0);

/** A finding as it stands in a result. */
export const findingSchema = z.object({
  id: z.string(),
  severity: z.enum(['blocker', 'serious', 'minor']),
  title: z.string(),
  why: z.string(),
  /** Points of score it costs, summed over the visitors; 0 when it costs none directly. */
  costs: z.number().min(0),
  where: z.array(z.object({ url: z.string(), selector: z.string().nullable(), words: z.string() })),
});

/** What came of one finding. fine: all is well. does-not-apply: the site has nothing of the kind. not-known: too little was read to say. */
export const lookedForSchema = z.object({
  id: z.string(),
  state: z.enum(['found', 'fine', 'does-not-apply', 'not-known']),
  /** So many of so many that were looked at; left out where nothing was counted. */
  count: count.exactOptional(),
  of: count.exactOptional(),
});
