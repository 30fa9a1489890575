import { z } from 'zod';
import { entryReasons } from '../entry-page-schema.ts';

const count = z.number().int().min(0);
/** As the page says it, at most 160 characters. */
const quote = z.string();

const place = z.discriminatedUnion('is', [
  /** On the first screenful; further down; on the page, where was not seen; on the page, and closed at first. */
  z.object({ is: z.enum(['first', 'further', 'page', 'closed']), quote }),
  /** On the nearest page behind links that says it. */
  z.object({ is: z.literal('behind'), quote, clicks: count, url: z.string(), title: z.string() }),
  /** In nothing that was looked at. */
  z.object({ is: z.literal('nowhere') }),
  /** What would tell was not looked at. */
  z.object({ is: z.literal('not-known') }),
]);

const page = z.object({
  url: z.string(),
  title: z.string(),
  /** `home`, or as in `entryPages`. */
  why: z.enum(['home', ...entryReasons]),
  /** Devices on which its text was seen as visitors see it. */
  drawn: z.object({ desktop: z.boolean(), phone: z.boolean() }),
  /** Pages behind its links that were looked at too. */
  behind: count,
  /** Facts that are asked of a page of its sort, by id, in the order of `facts`. */
  places: z.array(z.object({ fact: z.string(), desktop: place, phone: place })),
});

/** What somebody for whom this site is not should learn at once, and where pages that visits begin on say it. */
export const earlySchema = z.object({
  facts: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      why: z.string(),
      advice: z.string(),
      /** By what it cannot be told: that it was not found is no proof. Left out where it is told by words and amounts. */
      limit: z.string().exactOptional(),
      /** `always`: every such site owes it. `if-said`: nothing is missing where nothing says it, and what is said is owed early. */
      owed: z.enum(['always', 'if-said']),
      /** Why it does not apply; null where it does. */
      spared: z.string().nullable(),
    }),
  ),
  pages: z.array(page),
});

export type EarlyFacts = z.infer<typeof earlySchema>;
export type EarlyPage = EarlyFacts['pages'][number];
export type EarlyRow = EarlyFacts['facts'][number];
export type EarlyPlace = z.infer<typeof place>;
