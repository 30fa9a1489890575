import { z } from 'zod';
import { pageKindIds } from './page-kind.ts';
import { goalKinds } from './settings.ts';
import { visitorIds } from './visitor.ts';

/** Why a page was walked from: the user set it as the start, the check was begun on it, or many visitors are likely to land on it. */
export const entryReasons = ['chosen', 'tab', 'category', 'product', 'article'] as const;

const count = z.number().int().min(0);
const points = count.max(100);
const clicks = count.nullable();

/** Fewest clicks from the page; null where no way was found. */
const onDevice = z.object({
  goals: z.partialRecord(z.enum(goalKinds), clicks),
  /** Of each visitor the weightiest need that asks for a page, and the nearest such page; what two look for stands once. */
  needs: z.array(
    z.object({
      visitor: z.enum(visitorIds),
      need: z.string(),
      /** What such a page is called. */
      label: z.string(),
      kinds: z.array(z.enum(pageKindIds)),
      clicks,
    }),
  ),
});

/** A page that visitors may land on, and what they meet from there. Scores elsewhere are from Home, always. */
export const entryPageSchema = z.object({
  url: z.string(),
  /** Empty where the page was not read. */
  title: z.string(),
  why: z.enum(entryReasons),
  /** How it was chosen among the pages of its kind: so many were read, and so many pages link to it, most of all. Null where it was named. */
  among: z.object({ read: count, linkedFrom: count }).nullable(),
  /** A device is null where the page was not read, or nothing was laid out for it. */
  devices: z.object({ desktop: onDevice.nullable(), phone: onDevice.nullable() }),
  /** As judged from Home, but for the ways; null where the page was not read. */
  visitors: z
    .array(
      z.object({
        id: z.enum(visitorIds),
        /** Null before enough is known. */
        score: points.nullable(),
        low: points,
        high: points,
        /** The device of this score: the one that serves less. */
        device: z.enum(['desktop', 'phone']),
      }),
    )
    .nullable(),
});

export type EntryPage = z.infer<typeof entryPageSchema>;
