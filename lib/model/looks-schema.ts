import { z } from 'zod';
import { mostSaid, type FirstLook, type PageLooks } from './page-looks.ts';

const count = z.number().int().min(0).max(100_000_000);
const share = z.number().min(0).max(1);

/** What comes out of somebody else's page about how it looks. */
export const pageLooksSchema = z.object({
  characters: count,
  smallCharacters: count,
  pictures: count,
  brokenPictures: z.array(z.string().max(300)).max(20),
  countdowns: z.array(z.string().max(120)).max(5),
  said: z.object({ first: z.string().max(mostSaid.first), further: z.string().max(mostSaid.further) }).exactOptional(),
}) satisfies z.ZodType<PageLooks>;

const overlays = z
  .array(z.object({ covers: share, words: z.string().max(300), buttons: z.array(z.string().max(80)).max(12) }))
  .max(6)
  .nullable();

export const firstLookSchema = z
  .object({
    as: z.enum(['stranger', 'me']),
    overlays: z.object({ desktop: overlays, phone: overlays }),
    shift: z.number().min(0).max(1_000).nullable(),
    sounds: count,
  })
  .readonly() satisfies z.ZodType<FirstLook>;
