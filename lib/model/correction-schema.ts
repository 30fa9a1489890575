import { z } from 'zod';
import { goalKinds } from './settings.ts';

/** What the user told us that results rest on. */
export const correctionSchema = z.object({
  /** A way to a goal that the user clicked once. */
  kind: z.literal('shown-way'),
  goal: z.enum(goalKinds),
  device: z.enum(['desktop', 'phone']),
  from: z.string(),
  /** The page it ended on, or the origin of the site it was handed over to. */
  to: z.string(),
  clicks: z.number().int().min(0),
  date: z.iso.datetime(),
});
