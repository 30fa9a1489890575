import { z } from 'zod';

const cookie = z.object({
  name: z.string(),
  value: z.string(),
  domain: z.string(),
  path: z.string(),
  /** Seconds since the epoch; -1: until the browser is closed. */
  expires: z.number(),
  httpOnly: z.boolean(),
  secure: z.boolean(),
  sameSite: z.enum(['Strict', 'Lax', 'None']).optional(),
});

/** Who one is on a site: what the command line keeps of a sign-in. A secret, like a key to the site. */
export const savedSessionSchema = z.object({
  format: z.literal('floorwalker-session'),
  version: z.literal(1),
  origin: z.string(),
  savedAt: z.iso.datetime(),
  cookies: z.array(cookie),
  localStorage: z.record(z.string(), z.string()),
});

export type SavedSession = z.infer<typeof savedSessionSchema>;
