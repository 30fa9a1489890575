import { z } from 'zod';
import { pageKindIds } from './page-kind.ts';
import { pageTextSchema } from './text-schema.ts';

const pageKind = z.enum(pageKindIds);
const share = z.number().min(0).max(1);
const count = z.number().int().min(0);
const clicks = count.nullable();

/** One page that was read, in the JSON export. */
export const pageRowSchema = z.object({
  url: z.string(),
  status: count,
  title: z.string(),
  language: z.string().nullable(),
  kinds: z.array(z.object({ kind: pageKind, confidence: share, evidence: z.array(z.string()) })),
  sections: z.array(z.object({ kind: pageKind, selector: z.string(), heading: z.string(), confidence: share })),
  /** Fewest from the start; null when not reachable by links. A whole device is null where no page was laid out for it. */
  clicks: z.object({ desktop: clicks, phone: clicks }),
  /** Of the main content. */
  words: count,
  /** Left out by older versions. */
  text: pageTextSchema.exactOptional(),
  images: count,
  source: z.enum(['static', 'still', 'frame', 'window', 'tab']),
});
