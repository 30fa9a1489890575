import { z } from 'zod';
import { metBarrier } from './barrier-schema.ts';

const place = z.enum(['header', 'menu', 'hero', 'main', 'aside', 'footer', 'breadcrumb']);

/** One click of a way: what is pressed, by what it is called and where it stands. */
export const stepSchema = z.object({
  page: z.string(),
  /** What is pressed: a link, an option, a button, an opener of a closed menu, or "back" in the browser, which stands nowhere on the page (`place` is then `header`). */
  action: z.enum(['link', 'open', 'choose', 'press', 'back']),
  /** Accessible name; empty when it has none. */
  words: z.string(),
  place,
  /** 1 = seen without scrolling; null where that was not seen. */
  screenful: z.number().int().min(0).nullable(),
  /** What must be opened first; null when nothing, or not known. */
  hidden: z.string().nullable(),
  /** What makes it hard to press, each in words said of "it"; left out where its page was not laid out, or it was closed away and not looked at. */
  barriers: z.array(metBarrier).exactOptional(),
});

export type Step = z.infer<typeof stepSchema>;
