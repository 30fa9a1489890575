import { z } from 'zod';
import { stepSchema } from './step-schema.ts';
import { visitorIds } from './visitor.ts';
import { walkThroughLimits as most } from './walk-through-limits.ts';

const address = z
  .string()
  .max(most.address)
  .regex(/^https?:\/\//, 'expected an address that begins with http');
const share = z.number().min(0).max(1);
const count = z.number().int().min(0).max(100_000);
/** Milliseconds since the walk-through began. */
const at = z.number().int().min(0).max(1e11);
const device = z.enum(['desktop', 'phone']);

const step = stepSchema
  .omit({ barriers: true })
  .extend({ page: address, words: z.string().max(most.words), hidden: z.string().max(most.words).nullable() });

const event = z.discriminatedUnion('kind', [
  /** A page has come into a tab. `tab`: the tabs of the walk-through are numbered from 1. `seen`: it was on the screen. */
  z.object({
    kind: z.literal('came'),
    at,
    url: address,
    how: z.enum(['led', 'reload', 'back', 'leap']),
    width: count,
    tab: count,
    seen: z.boolean(),
  }),
  /** The person has turned to a tab that was open already. */
  z.object({ kind: z.literal('turned'), at, url: address, tab: count }),
  /** `leadsTo`: where the link says that it leads; null for a button. */
  z.object({ kind: z.literal('clicked'), at, step, leadsTo: z.string().max(most.address).nullable(), tab: count }),
  /** How far down a page was seen, in percent of its height. */
  z.object({ kind: z.literal('scrolled'), at, url: address, depth: z.number().int().min(0).max(100) }),
  z.object({ kind: z.literal('remarked'), at, url: address, words: z.string().max(most.remark) }),
  /** A page of the goal stood on the screen; nobody was told. */
  z.object({ kind: z.literal('there'), at, url: address }),
  /** The tab shows another site, which is not looked at. */
  z.object({ kind: z.literal('left'), at, tab: count }),
  z.object({ kind: z.literal('interrupted'), at }),
  z.object({ kind: z.literal('went-on'), at }),
  z.object({ kind: z.literal('ended'), at }),
]);

const answer = z.object({ is: z.enum(['no', 'a-little', 'yes']).nullable(), comment: z.string().max(most.remark) });

/** What the person said afterwards; a question that was left out has no answer. */
const answers = z.object({
  asked: z.object({
    irritating: answer.exactOptional(),
    'hard-to-navigate': answer.exactOptional(),
    'ugly-or-offensive': answer.exactOptional(),
    confusing: answer.exactOptional(),
    'too-many-clicks': answer.exactOptional(),
    information: answer.extend({ is: z.enum(['too-little', 'right', 'too-much']).nullable() }).exactOptional(),
  }),
  stopped: z.string().max(most.remark),
});

/** One person's walk through a site, as it is kept and exported. */
export const walkThroughSchema = z.object({
  id: z.string().min(1).max(100),
  origin: address,
  began: z.iso.datetime(),
  visitor: z.enum(visitorIds),
  task: z.object({
    /** What the person was asked to do. */
    words: z.string().max(most.words),
    /** A need of the visitor, a goal, or a kind of page; null for a task in the user's own words. */
    need: z.string().max(60).nullable(),
    /** Pages at which it is done; empty where the person says when. */
    pages: z.array(address).max(most.goalPages),
  }),
  device,
  /** Name or initials; empty where none was given. */
  person: z.string().max(most.person),
  /** The page it began on. */
  start: address,
  /** The shortest way that the check knew then, and the visitor's chance to find it. */
  fewest: z.object({
    clicks: count.nullable(),
    /** Different pages on it, or on the straight way to what was bought once something was; null where it is not known step by step. */
    pages: count.nullable(),
    steps: z.array(step).max(most.steps),
    chance: z.object({ low: share, point: share, high: share }).nullable(),
  }),
  state: z.enum(['walking', 'interrupted', 'finished', 'gave-up']),
  events: z.array(event).max(most.events),
  answers: answers.nullable(),
});

export type WalkThrough = z.infer<typeof walkThroughSchema>;
export type WalkThroughEvent = z.infer<typeof event>;
export type WalkThroughAnswers = z.infer<typeof answers>;
