import { z } from 'zod';
import { outcomeKinds, toolIds } from './figures.ts';
import { visitorIds } from '../visitor.ts';
import { notJudgedKinds, pageTroubles, trafficVerdicts, whereOrders } from './verdict.ts';

const count = z.number().int().min(0);
const counts = { visits: count, leftAtOnce: count.nullable(), outcomes: count.nullable() };

const clicks = count.nullable();
const score = z.number().min(0).max(100).nullable();

/** A page to begin with. */
const beginSchema = z.object({
  url: z.string(),
  title: z.string(),
  /** Null where only the whole is known. */
  visits: count.nullable(),
  leftAtOnce: count.nullable(),
  /** Mean of the four scores from there. */
  served: score,
  /** Fewest clicks to the first goal, on the device that needs more; `clicksOn` where they differ. */
  clicks,
  clicksOn: z.enum(['desktop', 'phone']).nullable(),
  /** What is looked for from there and not found. */
  unmet: z.array(z.string()),
  /** Why nobody gets there what they came for. */
  trouble: z.enum(pageTroubles).nullable(),
  /** Ids of fixes. */
  fixes: z.array(z.string()),
});

/** A page that visits begin on, with what the check says of it. */
const landingSchema = z.object({
  url: z.string(),
  title: z.string(),
  ...counts,
  /** `read`: it was read, and is not walked from. */
  state: z.enum(['walked', 'read', 'unread']),
  /** To the first goal. */
  clicks: z.object({ desktop: clicks, phone: clicks }),
  scores: z.record(z.enum(visitorIds), score),
});

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
    /** More leave at once than elsewhere. This and what follows is left out by older versions. */
    manyLeave: z.boolean().exactOptional(),
    /** A form of the goal that leads nowhere; it comes first. */
    form: z
      .object({ title: z.string(), where: z.array(z.object({ url: z.string(), words: z.string() })) })
      .nullable()
      .exactOptional(),
    whereBy: z.enum(whereOrders).exactOptional(),
    /** Where to begin, the first first. */
    where: z.array(beginSchema).exactOptional(),
  }),
  /** Where visits begin, the most first. Left out by older versions. */
  landings: z.array(landingSchema).exactOptional(),
});

export type ToldBegin = z.infer<typeof beginSchema>;
export type ToldLanding = z.infer<typeof landingSchema>;
export type ToldTraffic = z.infer<typeof trafficSchema>;
