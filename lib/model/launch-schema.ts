import { z } from 'zod';

/** One line of the list before launch, as it stands in a result. */
export const launchRowSchema = z.object({
  id: z.string(),
  /** must: the site is not ready while it needs a look. should: it is better seen to. */
  need: z.enum(['must', 'should']),
  /** in-order: on all that was looked at, as `words` says. not-known: what would tell was not read. */
  state: z.enum(['needs-look', 'in-order', 'does-not-apply', 'not-known']),
  /** Of a line that is not-known though nothing was found so far: how many known addresses were not read. Left out by older versions. */
  unread: z.number().int().min(0).exactOptional(),
  /** Of a line that is in order: how many known addresses in other languages were not looked at. Left out where there are none. */
  otherLanguages: z.number().int().min(1).exactOptional(),
  name: z.string(),
  /** What was seen, or why it is not known. */
  words: z.string(),
  why: z.string(),
  /** At most 50 places. */
  where: z.array(z.object({ url: z.string(), selector: z.string().nullable(), words: z.string() })),
});

export type LaunchRow = z.infer<typeof launchRowSchema>;
