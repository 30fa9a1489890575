import { z } from 'zod';
import { pageKindIds } from './page-kind.ts';
import { goalKinds } from './settings.ts';
import { visitorIds } from './visitor.ts';

const date = z.iso.datetime();

/** What the user told us that results rest on. */
export const correctionSchema = z.discriminatedUnion('kind', [
  /** A way to a goal that the user clicked once. */
  z.object({
    kind: z.literal('shown-way'),
    goal: z.enum(goalKinds),
    device: z.enum(['desktop', 'phone']),
    from: z.string(),
    /** The page it ended on, or the origin of the site it was handed over to. */
    to: z.string(),
    clicks: z.number().int().min(0),
    date,
  }),
  /** Where a need is met, on this site or on another host; or that it does not apply, and why. */
  z.object({
    kind: z.literal('need'),
    visitor: z.enum(visitorIds),
    need: z.string(),
    at: z.string().nullable(),
    doesNotApply: z.string().nullable(),
    date,
  }),
  /** What a page is. */
  z.object({ kind: z.literal('page'), url: z.string(), kinds: z.array(z.enum(pageKindIds)), date }),
  /** Words of the site's own for a kind of page. */
  z.object({ kind: z.literal('words'), of: z.enum(pageKindIds), language: z.string(), words: z.array(z.string()), date }),
  /** What pages are whose path is like this; `*` stands for anything. */
  z.object({ kind: z.literal('path'), pattern: z.string(), of: z.enum(pageKindIds), date }),
]);

/** What was learnt of the checkout when the user opened it in the checked tab: nothing was asked for or pressed, and no value was read. */
export const ownCheckoutSchema = z.object({
  /** Addresses of it that were opened. */
  pages: z.number().int().min(1),
  fields: z.number().int().min(0),
  required: z.number().int().min(0),
  /** Whether one can buy without an account. */
  guest: z.enum(['yes', 'no', 'not-known']),
});
