import { z } from 'zod';

const count = z.number().int().min(0);

/** One measured fact under one of Kemp's questions. */
const fact = z.object({
  id: z.string(),
  /** Null: not known. */
  count: count.nullable(),
  of: count,
  /** What is counted; left out for pages, links and the like, which the id names. A layout shift is told in thousandths (https://web.dev/articles/cls: good up to 100, poor over 250); it depends on how quickly things come, and may differ from check to check. */
  unit: z.enum(['characters', 'percent', 'thousandths']).exactOptional(),
  /** Pages where it was found. */
  where: z.array(z.string()),
  /** What stands there, in the site's own words. */
  quotes: z.array(z.object({ url: z.string(), words: z.string() })).exactOptional(),
});

export const drivingAwayRow = z.object({ id: z.string(), facts: z.array(fact) });

/** What stands before the first page for somebody who was never there: told beside the clicks to a goal, never in them. */
export const firstVisit = z.object({
  /** One for each window; null where it is not known. */
  clicks: z.object({ desktop: count.nullable(), phone: count.nullable() }),
  windows: z.array(
    z.object({
      kind: z.enum(['cookies', 'age', 'country']),
      device: z.enum(['desktop', 'phone']),
      /** Its first words; empty where only the mark-up tells of it. */
      words: z.string(),
      /** Share of the first screenful that it covers; null where that was not seen. */
      covers: z.number().min(0).max(1).nullable(),
    }),
  ),
});

export type DrivingAwayRow = z.infer<typeof drivingAwayRow>;
export type FirstVisit = z.infer<typeof firstVisit>;
