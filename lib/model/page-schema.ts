import { z } from 'zod';
import { sessionChangesSchema } from './session-changes-schema.ts';
import { firstLookSchema } from './looks-schema.ts';
import { proofMarksSchema } from './proof-marks-schema.ts';
import { failureReasons } from './site.ts';
import type { LightPageAnswer } from './light-answer.ts';

// What a walker brings comes out of somebody else's page, so it is measured at the door: right shapes, bounded sizes. A page that does not fit is refused whole.
const short = z.string().max(400);
const long = z.string().max(4_000);
const address = z.string().max(8_000);
const count = z.number().int().min(0).max(10_000_000);
const place = z.enum(['header', 'menu', 'hero', 'main', 'aside', 'footer', 'breadcrumb']);
const hidden = z.enum(['details', 'hidden', 'dialog', 'popover', 'collapsed']).nullable();
const namedBy = z.enum(['label', 'text', 'image', 'title', 'none']);

const link = z
  .object({
    to: address,
    words: short,
    namedBy,
    place,
    slot: long,
    rel: z.array(short).max(20).readonly(),
    acts: short.nullable(),
    hidden,
    heading: short.nullable(),
    icon: short.exactOptional(),
  })
  .readonly();
const oddLink = z
  .object({
    kind: z.enum(['tel', 'mailto', 'script', 'empty', 'fragment', 'malformed', 'other-scheme']),
    href: short,
    words: short,
    place,
    hidden,
    icon: short.exactOptional(),
  })
  .readonly();
const control = z
  .object({
    words: short,
    namedBy,
    place,
    slot: long,
    hidden,
    does: z.enum(['submit', 'toggle', 'not-known']),
    form: count.nullable(),
    sendsTo: address.nullable(),
    method: z.enum(['get', 'post', 'dialog']).nullable(),
    inTile: z.boolean(),
    tileLink: address.nullable(),
    disabled: z.boolean(),
    icon: short.exactOptional(),
    choice: z.object({ list: count, made: z.boolean() }).readonly().exactOptional(),
  })
  .readonly();
const field = z.object({ name: short, type: short, label: short, required: z.boolean(), filled: z.boolean() }).readonly();
const form = z
  .object({
    action: address.nullable(),
    method: z.enum(['get', 'post', 'dialog']),
    place,
    words: long,
    fields: z.array(field).max(500).readonly(),
    lost: z.literal(true).exactOptional(),
  })
  .readonly();
const measures = z
  .object({
    questions: count,
    disclosures: count,
    quotes: count,
    quotesWithSource: count.exactOptional(),
    ratings: count,
    prices: count,
    images: count,
    imagesWithAlt: count,
    videos: count,
    telephones: count,
    mails: count,
    addresses: count,
    dates: count,
  })
  .readonly();
const tile = z
  .object({
    count,
    withLink: count,
    withImage: count,
    withPrice: count,
    withDate: count,
    links: z.array(address).max(200).readonly(),
    heading: short.nullable(),
    place,
  })
  .readonly();
const passage = z.object({ heading: short, level: count, selector: long, place, hidden, words: count, excerpt: long, measures }).readonly();

/** The shape and the size that facts must have, wherever they were read. */
export const pageFactsSchema = z
  .object({
    url: z.url().max(8_000),
    requestedUrl: address,
    status: z.number().int().min(0).max(999),
    source: z.enum(['static', 'still', 'frame', 'window', 'tab']),
    charset: short,
    cut: z.boolean(),
    title: long,
    description: long,
    language: short.nullable(),
    alternates: z.record(short, address),
    canonical: address.nullable(),
    noindex: z.boolean(),
    refreshTo: address.nullable(),
    openGraphType: short.nullable(),
    generator: short.nullable(),
    bodyMarks: z.array(short).max(500).readonly(),
    assetMarks: z.array(short).max(200).readonly(),
    partHosts: z.array(short).max(40).readonly().exactOptional(),
    headings: z
      .array(z.object({ level: count, text: short, place, hidden }).readonly())
      .max(5_000)
      .readonly(),
    blocks: z
      .array(
        z.union([
          z.object({ id: short, place, links: z.array(link).max(10_000).readonly() }).readonly(),
          z.object({ id: short }).readonly(),
        ]),
      )
      .max(1_000)
      .readonly(),
    links: z.array(link).max(10_000).readonly(),
    oddLinks: z.array(oddLink).max(10_000).readonly(),
    controls: z.array(control).max(10_000).readonly(),
    forms: z.array(form).max(1_000).readonly(),
    structured: z
      .array(
        z
          .object({
            types: z.array(short).max(50).readonly(),
            from: z.enum(['json-ld', 'microdata', 'rdfa']),
            properties: z.record(short, long),
          })
          .readonly(),
      )
      .max(5_000)
      .readonly(),
    tiles: z.array(tile).max(1_000).readonly(),
    passages: z.array(passage).max(5_000).readonly(),
    measures,
    words: count,
    excerpt: long,
    sounds: count.exactOptional(),
    proof: proofMarksSchema.exactOptional(),
    firstLook: firstLookSchema.exactOptional(),
    leftOut: z.array(short).max(60).readonly(),
    fingerprint: short,
    skeleton: short,
    changed: sessionChangesSchema.exactOptional(),
  })
  .readonly();

/** A walker is always asked: `not-asked` is what the background says of a check that was stopped. */
const failure = z.enum(failureReasons).exclude(['not-asked']);

/** The shape and the size that an answer about a page must have. */
export const pageAnswerSchema = z.discriminatedUnion('outcome', [
  z
    .object({
      outcome: z.literal('page'),
      url: address,
      facts: pageFactsSchema,
      bytes: count,
      ms: z.number().min(0),
      etag: z.string().max(200).nullable(),
    })
    .readonly(),
  z
    .object({
      outcome: z.literal('failed'),
      url: address,
      reason: failure,
      status: z.number().int().min(0).max(999).nullable(),
      detail: long.nullable(),
      ms: z.number().min(0),
      retryAfterMs: z.number().min(0).max(86_400_000).nullable(),
    })
    .readonly(),
]) satisfies z.ZodType<LightPageAnswer>;
