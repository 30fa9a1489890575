import { z } from 'zod';
import { isSameOrigin } from '../model/address.ts';
import { visitorIds } from '../model/visitor.ts';
import { type InsteadAsked, mostOpenControls, type OverlayTurn, type TagsAsked } from '../model/walked-path.ts';

const url = z.url().max(8_000);
const leg = z.number().int().min(0).max(200);
const words = z.string().max(200);

const turnSchema = z.object({
  url,
  does: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('came') }),
    z.object({ kind: z.literal('pressed'), leg }),
    z.object({ kind: z.literal('strayed'), words }),
    z.object({
      kind: z.literal('choose'),
      wish: z.object({ visitor: z.enum(visitorIds), device: z.enum(['desktop', 'phone']), need: z.string().max(60) }),
    }),
    z.object({ kind: z.literal('go'), leg }),
    z.object({ kind: z.literal('from-here') }),
    z.object({ kind: z.literal('close') }),
  ]),
}) satisfies z.ZodType<OverlayTurn>;

const tagsSchema = z.object({ url }) satisfies z.ZodType<TagsAsked>;

const insteadSchema = z.object({
  url,
  leg,
  controls: z.array(z.object({ words, to: url.nullable() })).max(mostOpenControls),
}) satisfies z.ZodType<InsteadAsked>;

/** The background's door for what the overlay tells: null for what is not of the right shape and size, or tells of another site. */
export function checkOverlayTurn(turn: unknown, origin: string): OverlayTurn | null {
  const { success, data } = turnSchema.safeParse(turn);
  return success && isSameOrigin(data.url, origin) ? data : null;
}

/** As for a turn. */
export function checkTagsAsked(asked: unknown, origin: string): TagsAsked | null {
  const { success, data } = tagsSchema.safeParse(asked);
  return success && isSameOrigin(data.url, origin) ? data : null;
}

/** As for a turn. */
export function checkInsteadAsked(asked: unknown, origin: string): InsteadAsked | null {
  const { success, data } = insteadSchema.safeParse(asked);
  return success && isSameOrigin(data.url, origin) ? data : null;
}
