import { z } from 'zod';
import { outcomeKinds, toolIds } from './figures.ts';
import { notJudgedKinds, trafficVerdicts } from './verdict.ts';

const count = z.number().int().min(0);
const counts = { visits: count, leftAtOnce: count.nullable(), outcomes: count.nullable() };

/** What the owner told of visitors, and the verdict on it: in exports only where it is asked for. */
export const trafficSchema = z.object({
  /** What the site wants of visitors. */
  outcome: z.enum(outcomeKinds),
  ...counts,
  days: count.nullable(),
  pages: z.array(z.object({ url: z.string(), ...counts })),
  sources: z.array(z.object({ name: z.string(), ...counts })),
  files: z.array(z.object({ name: z.string(), tool: z.enum(toolIds).nullable() })),
  verdict: z.object({
    is: z.enum(trafficVerdicts),
    sure: z.enum(['sure', 'likely', 'open']),
    also: z.array(z.enum(trafficVerdicts)),
    /** What it would rest on and could not be judged. */
    notJudged: z.array(z.enum(notJudgedKinds)),
    /** Sentences. */
    because: z.array(z.string()),
  }),
});

export type ToldTraffic = z.infer<typeof trafficSchema>;
