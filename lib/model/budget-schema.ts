import { z } from 'zod';
import { goalKinds } from './settings.ts';
import { visitorIds } from './visitor.ts';

/** Version of the budget file. Raised when the meaning of a field changes. */
const budgetVersion = 1;

const device = z.enum(['desktop', 'phone']);
const points = z.number().int().min(0).max(100);
const count = z.number().int().min(0);

/** What is not known counts as. "fail" for those who would rather look twice, "pass" for those who build while their store is not yet complete. */
const unknown = z.enum(['pass', 'fail']);

const clickLimit = z.strictObject({
  /** Left out: the first goal of the site, the one that is scored. */
  goal: z.enum(goalKinds).exactOptional(),
  /** Left out: each device. */
  device: device.exactOptional(),
  figure: z.enum(['quickest', 'typical', 'slowest', 'bySearch']).default('typical'),
  most: count,
});

const scoreLimit = z.strictObject({
  /** Left out: each of the four. */
  visitor: z.enum(visitorIds).exactOptional(),
  /** Left out: the headline score, which is the lower one of both devices. */
  device: device.exactOptional(),
  least: points,
});

const findingLimit = z
  .strictObject({
    severity: z.enum(['blocker', 'serious', 'minor']).exactOptional(),
    /** As in a result: "broken-links". */
    id: z.string().min(1).exactOptional(),
    /** Findings of that severity; a finding named by its id is there or not. */
    most: count.default(0),
  })
  .refine(({ severity, id }) => (severity === undefined) !== (id === undefined), {
    message: 'takes either "severity" or "id"',
  });

/** Against an older result: what --compare names. */
const dropLimits = z.strictObject({
  /** Points that the headline score of each visitor may fall. A fall inside the band is none. */
  score: points.exactOptional(),
  /** Clicks by which the typical way to each goal may become longer, on each device. */
  clicks: count.exactOptional(),
  /** Findings that were not there may be there now. */
  findings: count.exactOptional(),
});

/** What a site must keep to: read from a file by the command line's `--budget`, where missing it is an error. */
export const budgetSchema = z.strictObject({
  $schema: z.string().exactOptional(),
  format: z.literal('floorwalker-budget'),
  version: z.literal(budgetVersion),
  unknown: unknown.default('fail'),
  clicks: z.array(clickLimit).default([]),
  scores: z.array(scoreLimit).default([]),
  findings: z.array(findingLimit).default([]),
  drops: dropLimits.exactOptional(),
});

export type Budget = z.infer<typeof budgetSchema>;
