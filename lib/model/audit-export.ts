import { z } from 'zod';
import { clickFigures } from './click-figures.ts';
import { barrierRow } from './barrier-schema.ts';
import { earlySchema } from './early/early-schema.ts';
import { entryPageSchema } from './entry-page-schema.ts';
import { drivingAwayRow, firstVisit } from './first-impression-schema.ts';
import { correctionSchema, ownCheckoutSchema } from './correction-schema.ts';
import { pageKindIds } from './page-kind.ts';
import { sessionChangesSchema } from './session-changes-schema.ts';
import { toldNoteSchema } from './note-schema.ts';
import { pageRowSchema } from './page-row-schema.ts';
import { proofSchema } from './proof-schema.ts';
import { findingSchema, lookedForSchema } from './finding-schema.ts';
import { bestFixesSchema, fixSchema } from './fix-schema.ts';
import { launchRowSchema } from './launch-schema.ts';
import { goalKinds } from './settings.ts';
import { stationsSchema } from './station-schema.ts';
import { stepSchema } from './step-schema.ts';
import { textsSchema } from './text-schema.ts';
import { promiseSchema } from './promise/promise-schema.ts';
import { trafficSchema } from './traffic/traffic-schema.ts';
import { siteKinds, visitorIds } from './visitor.ts';
import { walkThroughSchema } from './walk-through-schema.ts';
import { exportVersion } from './versions.ts';

const pageKind = z.enum(pageKindIds);
const goalKind = z.enum(goalKinds);
const share = z.number().min(0).max(1);
const points = z.number().int().min(0).max(100);
const count = z.number().int().min(0);
const device = z.enum(['desktop', 'phone']);

const evidence = z.object({ url: z.string(), selector: z.string().nullable(), quote: z.string(), note: z.string() });

const need = z.object({
  id: z.string(),
  label: z.string(),
  weight: points,
  state: z.enum(['found', 'not-found', 'not-known', 'does-not-apply']),
  /** Whole points of the weight; 0 while not known. */
  points,
  evidence: z.array(evidence),
  /** Kinds of pages that are looked for; absent where it is something else. */
  kinds: z.array(pageKind).exactOptional(),
});

const deviceScore = z.object({
  /** 100 x points / known weight, rounded; null before enough is known. */
  score: points.nullable(),
  low: points,
  high: points,
  needs: z.array(need),
});

const visitor = z.object({
  id: z.enum(visitorIds),
  score: points.nullable(),
  low: points,
  high: points,
  /** The device of the headline score. */
  device,
  verdict: z.string(),
  devices: z.object({ desktop: deviceScore, phone: deviceScore }),
});

const journey = z.object({
  visitor: z.enum(visitorIds),
  device,
  from: z.string(),
  need: z.string(),
  to: z.string(),
  clicks: count,
  hovers: count,
  steps: z.array(stepSchema),
  /** Share of imagined visitors who arrive; null when it was not worked out. */
  chance: z.object({ low: share, point: share, high: share }).nullable(),
  /** The user showed this way. Absent: it was found. */
  shown: z.literal(true).exactOptional(),
});

/** The public contract of the JSON export, the command line's `--json`, and what the archive keeps. */
export const auditExportSchema = z.object({
  format: z.literal('floorwalker-audit'),
  version: z.literal(exportVersion),
  generator: z.object({ version: z.string(), weights: z.string() }),
  date: z.iso.datetime(),
  /** BCP 47 tag of the language that the texts of Floorwalker's own are in: titles, verdicts, labels, notes on evidence. Absent: English, or not told. */
  language: z
    .string()
    .max(35)
    .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
    .exactOptional(),
  site: z.object({
    origin: z.string(),
    start: z.string(),
    title: z.string(),
    platform: z.string().nullable(),
    languages: z.array(z.string()),
    kind: z.enum(siteKinds),
  }),
  session: z.object({
    as: z.enum(['me', 'stranger']),
    loggedIn: z.enum(['yes', 'no', 'not-known']),
    /** As one who runs the site: an admin bar or an editor stood on its pages. */
    admin: z.boolean(),
    language: z.string().nullable(),
    cart: z.enum(['empty', 'filled', 'not-known']),
    consent: z.enum(['open', 'answered', 'none', 'not-known']),
  }),
  settings: z.record(z.string(), z.unknown()),
  corrections: z.array(correctionSchema),
  goals: z.array(z.object({ kind: goalKind, url: z.string().nullable(), host: z.string(), how: z.enum(['detected', 'chosen', 'shown']) })),
  coverage: z.object({
    pagesRead: count,
    pagesKnown: count,
    skipped: z.record(z.string(), count),
    /** One address for each reason in `skipped` and for each kind of failure. */
    examples: z.record(z.string(), z.string()),
    failed: count,
    failures: z.record(z.string(), count),
    /** Sent to read pages; what a drawn page asks for besides is not counted. */
    requests: count,
    bytes: count,
    durationMs: z.number().min(0),
    /** Pages that were drawn with their scripts, or laid out to see where things stand. */
    rendered: count,
    /** What changed in the user's own session while pages were drawn in it, by name; null where nothing did. */
    changed: sessionChangesSchema.nullable().default(null),
    stopped: z.enum(['done', 'budget', 'user', 'errors']),
    /** Why no more was read: `enough` is "done" though pages are left, since they would change no answer. */
    because: z.enum(['all-read', 'enough', 'budget', 'user', 'refused']),
    /** Hosts of the same site beside this one: how many addresses there are linked, and whether they were read. */
    hosts: z.array(z.object({ origin: z.string(), links: count, example: z.string(), read: z.boolean() })),
    /** Addresses left out as twins in other languages, by primary language tag; `other` where the tag cannot be told. */
    languages: z.record(z.string(), count),
    /** Tools of developers and editors that stand on the pages and were left out of them: toolbars, error overlays. */
    leftOut: z.array(z.string()),
    /** The site slowed down or asked to be asked more slowly. */
    slowed: z.boolean(),
    /** What has changed since the check that this one repeats, in pages; null when it repeats none. */
    changes: z.object({ since: z.iso.datetime(), same: count, changed: count, fresh: count, gone: count }).nullable(),
    unseenTemplateShare: share,
    /** Every known page was read. */
    complete: z.boolean(),
    /** What this check could not know, in plain words. */
    notKnown: z.array(z.string()),
  }),
  pages: z.array(pageRowSchema),
  /** A device is null where no page was laid out for it; a null number means that no way was found. */
  clicksToGoal: z.partialRecord(goalKind, z.object({ desktop: clickFigures.nullable(), phone: clickFigures.nullable() })),
  /** What a first visit costs beside these clicks. Left out by older versions. */
  firstVisit: firstVisit.exactOptional(),
  /** Read when the user opened it with something of their own in the cart; absent where that did not happen. */
  checkout: ownCheckoutSchema.exactOptional(),
  journeys: z.array(journey),
  /** The ways to the parts of `clicksToGoal.cart`, step by step. Left out where nothing is sold, and by older versions. */
  stations: stationsSchema.exactOptional(),
  /** What visitors meet who do not land on Home. Left out by older versions, and while a check goes on. */
  entryPages: z.array(entryPageSchema).exactOptional(),
  /** What a wrong visitor should learn at once, and where pages that visits begin on say it. Left out by older versions, and while a check goes on. */
  earlyFacts: earlySchema.exactOptional(),
  /** What makes links and buttons hard to use, on the pages laid out, by rule and device; a rule that was not looked for has no row. Left out by older versions. */
  barriers: z.array(barrierRow).exactOptional(),
  /** Reviews, testimonials, endorsements and pictures of products. Left out by older versions. */
  proof: proofSchema.exactOptional(),
  /** Length and ease of the texts. Left out by older versions. */
  texts: textsSchema.exactOptional(),
  visitors: z.array(visitor),
  drivingAway: z.array(drivingAwayRow),
  findings: z.array(findingSchema),
  /** All that was looked for, findings among it. Left out by older versions. */
  lookedFor: z.array(lookedForSchema).exactOptional(),
  /** What to see to before a launch. Left out by older versions. */
  launch: z.array(launchRowSchema).exactOptional(),
  /** What would help, each judged by itself, most first. Empty while a check goes on, and in older results. */
  fixes: z.array(fixSchema),
  /** Those that help most together; left out where nothing helps. */
  bestFixes: bestFixesSchema.exactOptional(),
  /** People who were recorded, where they are handed over; the newest first. */
  walkThroughs: z.array(walkThroughSchema),
  /** What the owner told of visitors; only where exports were asked to have it. */
  traffic: trafficSchema.exactOptional(),
  /** Ads that the owner pasted, only where they are asked for. */
  promises: z.array(promiseSchema).exactOptional(),
  /** Only those that the user put in the report, and only where exports were asked to have them. */
  notes: z.array(toldNoteSchema),
});

export type AuditExport = z.infer<typeof auditExportSchema>;
export type Evidence = z.infer<typeof evidence>;
export type { Step } from './step-schema.ts';
export type Journey = z.infer<typeof journey>;
export type Finding = z.infer<typeof findingSchema>;
export type LookedFor = z.infer<typeof lookedForSchema>;
export type VisitorScore = z.infer<typeof visitor>;
export type DeviceScore = z.infer<typeof deviceScore>;
export type Need = z.infer<typeof need>;
export type Coverage = AuditExport['coverage'];
