import { z } from 'zod';
import { sealKinds } from './seal.ts';

const count = z.number().int().min(0);
const place = z.object({ url: z.string(), selector: z.string().nullable(), words: z.string() });

const mean = z.object({
  /** As written, on a scale that ends at `best`. */
  value: z.number(),
  best: z.number(),
  /** The same on a scale that ends at 5, two decimals. */
  ofFive: z.number().min(0).max(5),
});

/** Reviews of one product, as its page shows them. null: the page does not tell. */
const productReviews = z.object({
  url: z.string(),
  /** null where a service puts them in by script and nothing else tells. */
  number: count.nullable(),
  /** Told by structured data, by a heading or tab ("Reviews (3)"), or counted in the part that is named so; null where there is none. */
  from: z.enum(['markup', 'heading', 'part']).nullable(),
  mean: mean.nullable(),
  /** Reviews that the structured data has one by one; the figures below are of these. */
  listed: count,
  /** Date of the newest, `2026-05-31`. */
  newest: z.string().nullable(),
  named: count.nullable(),
  anonymous: count.nullable(),
  /** Marked as written by a checked buyer. */
  verified: count.nullable(),
  /** The service whose script puts reviews in, by its label. */
  service: z.string().nullable(),
});

const testimonials = z.object({
  url: z.string(),
  /** null: the page as a whole. */
  selector: z.string().nullable(),
  heading: z.string(),
  /** null where they are not set as quotations and cannot be counted. */
  quotes: count.nullable(),
  /** Without a name, date or source in or beside them, so that nobody can look them up; null: not told. */
  withoutSource: count.nullable(),
});

const endorsement = z.object({
  /** Of a seal, or `press`. */
  id: z.string(),
  label: z.string(),
  kind: z.enum([...sealKinds, 'press']),
  /** How it shows; by `script` alone what is seen is not known. */
  how: z.array(z.enum(['page', 'part', 'link', 'picture', 'frame', 'widget', 'script'])),
  /** Pages on which it stands, of those read. */
  pages: count,
  /** A few of the places, one a page. */
  where: z.array(place),
});

const productPictures = z.object({
  url: z.string(),
  /** Of this product; 0 may mean that scripts put them in. */
  pictures: count,
  /** Pictures in the main part, those of other products included, whose alternative text is missing or empty. */
  withoutWords: count,
  /** The mark-up has a film; lets one turn the thing; lets one enlarge pictures. */
  film: z.boolean(),
  turn: z.boolean(),
  zoom: z.boolean(),
});

/** What speaks for a site beside its own words, counted on the pages read. */
export const proofSchema = z.object({
  reviews: z.object({
    products: count,
    /** Of these, how many show one; how many do not tell. */
    withReviews: count,
    notTold: count,
    /** All together; null where no product tells. */
    number: count.nullable(),
    /** On a scale that ends at 5, weighted by number, two decimals. */
    mean: z.number().min(0).max(5).nullable(),
    newest: z.string().nullable(),
    named: count.nullable(),
    anonymous: count.nullable(),
    verified: count.nullable(),
    /** Three products or more show one and the same number and mean: the shop's reviews rather than the products'. Counted once. */
    sameEverywhere: z.boolean(),
    perProduct: z.array(productReviews),
  }),
  testimonials: z.object({ quotes: count, withoutSource: count.nullable(), where: z.array(testimonials) }),
  endorsements: z.array(endorsement),
  pictures: z.object({
    products: count,
    /** The middle product's; null where none was read, or none shows any. */
    typical: count.nullable(),
    /** Products with fewer than three. */
    few: count,
    withFilm: count,
    withTurn: count,
    withZoom: count,
    perProduct: z.array(productPictures),
  }),
});

export type Proof = z.infer<typeof proofSchema>;
export type ProductReviews = Proof['reviews']['perProduct'][number];
export type TestimonialsPlace = Proof['testimonials']['where'][number];
export type Endorsement = Proof['endorsements'][number];
export type ProductPictures = Proof['pictures']['perProduct'][number];
