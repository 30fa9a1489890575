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

/** What was learnt of the checkout when the user opened it in the checked tab: nothing was asked for or pressed, and no value was read. */
export const ownCheckoutSchema = z.object({
  /** Addresses of it that were opened. */
  pages: z.number().int().min(1),
  fields: z.number().int().min(0),
  required: z.number().int().min(0),
  /** Whether one can buy without an account. */
  guest: z.enum(['yes', 'no', 'not-known']),
});
