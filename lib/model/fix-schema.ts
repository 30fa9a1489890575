import { z } from 'zod';
import { pageKindIds } from './page-kind.ts';
import { visitorIds } from './visitor.ts';

const pageKind = z.enum(pageKindIds);
const place = z.enum(['header', 'menu', 'hero', 'main', 'aside', 'footer', 'breadcrumb']);
const count = z.number().int().min(0);

/** The pages that an edit changes: all of them, all of some kinds, or those with these addresses. */
const scope = z.union([z.literal('every-page'), z.object({ kinds: z.array(pageKind) }), z.object({ pages: z.array(z.string()) })]);

/** One change of a site, as plain data: it can be kept, sent, and made to a copy of what was read. */
export const siteEditSchema = z.discriminatedUnion('edit', [
  /** A page that is not there yet, in the frame of the others. Its address is made up. */
  z.object({ edit: z.literal('add-page'), url: z.string(), kind: pageKind, words: z.string() }),
  z.object({
    edit: z.literal('add-link'),
    on: scope,
    place,
    words: z.string(),
    to: z.string(),
    /** Address of a link in the same place beside which it stands: what must be opened for that one must be opened for it. null: it can be pressed at once. */
    like: z.string().nullable(),
  }),
  /** Links to an address stand open: nothing must be opened first. */
  z.object({ edit: z.literal('open-up'), to: z.string() }),
  /** What has no name and leads to an address, or to the cart, gets one. */
  z.object({ edit: z.literal('name'), to: z.string().nullable(), words: z.string() }),
  /** A part of the page does the work of a kind. */
  z.object({ edit: z.literal('add-section'), on: scope, kind: pageKind, heading: z.string() }),
  z.object({ edit: z.literal('add-reviews'), on: scope, count }),
  /** The main part has so many words. */
  z.object({ edit: z.literal('write'), on: scope, words: count }),
  z.object({ edit: z.literal('add-pictures'), on: scope, count }),
  z.object({ edit: z.literal('add-search'), words: z.string() }),
  /** Who is behind it, put into words or as something to press. */
  z.object({ edit: z.literal('say-who'), on: scope, what: z.enum(['address', 'telephone', 'mail', 'hours']), place }),
  /** After "add to cart" the cart is on the screen. */
  z.object({ edit: z.literal('show-cart') }),
  /** Lists of products have the button beside each product. */
  z.object({ edit: z.literal('sell-in-lists'), words: z.string() }),
  /** Put right where it stands, as a finding says; no score rests on it. */
  z.object({ edit: z.literal('put-right'), finding: z.string() }),
]);

/** What a change takes, least first. */
export const efforts = ['link', 'text', 'pictures', 'new-page', 'developer'] as const;

const points = z.number().int().min(-100).max(100).nullable();
/** Points of score, by visitor and device; null where there is no score. */
export const gainsSchema = z.record(z.enum(visitorIds), z.object({ desktop: points, phone: points }));

export const fixSchema = z.object({
  id: z.string(),
  /** A short order in the site's own words. */
  title: z.string(),
  /** Place and reach, and what becomes of the clicks. */
  how: z.string(),
  effort: z.enum(efforts),
  edit: z.array(siteEditSchema),
  /** Of the whole site judged again with this one change. */
  gains: gainsSchema,
  /** Places to change, the first few. */
  where: z.array(z.object({ url: z.string(), selector: z.string().nullable(), words: z.string() })),
  /** What it answers: needs of visitors, ids of findings. */
  needs: z.array(z.object({ visitor: z.enum(visitorIds), need: z.string() })),
  findings: z.array(z.string()),
});

export const bestFixesSchema = z.object({
  /** Ids of at most three fixes; found by trying them together. */
  ids: z.array(z.string()),
  /** Of the whole site judged again with all of them: where they overlap less than their sum. */
  gains: gainsSchema,
  /** Sets that were tried. */
  tried: count,
});

export type SiteEdit = z.infer<typeof siteEditSchema>;
export type Scope = z.infer<typeof scope>;
export type Effort = (typeof efforts)[number];
export type Gains = z.infer<typeof gainsSchema>;
export type Fix = z.infer<typeof fixSchema>;
export type BestFixes = z.infer<typeof bestFixesSchema>;

/** In the order in which they are made: pages before the links to them, buttons before what they lead to. */
export const siteEditKinds: readonly SiteEdit['edit'][] = [
  'add-page',
  'open-up',
  'name',
  'sell-in-lists',
  'show-cart',
  'add-search',
  'add-section',
  'add-reviews',
  'add-pictures',
  'write',
  'say-who',
  'add-link',
  'put-right',
];
