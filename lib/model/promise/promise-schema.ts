import { z } from 'zod';

const count = z.number().int().min(0);

/** Where a word stands; of a page behind links, how many clicks away, and which. */
const placeSchema = z.object({
  is: z.enum(['first', 'further', 'page', 'closed', 'behind', 'unclear', 'other-price', 'nowhere', 'unmet', 'not-known']),
  clicks: count.nullable(),
  url: z.string().nullable(),
});

/** An ad that the owner pasted, and whether its landing page keeps what it promises: in exports only where it is asked for. */
export const promiseSchema = z.object({
  ad: z.string(),
  /** The page that it leads to. */
  url: z.string(),
  /** A sentence. */
  answer: z.string(),
  /** None where it was not looked at. */
  words: z.array(z.object({ word: z.string(), desktop: placeSchema, phone: placeSchema })),
  /** The page behind links that says most of the words, where one says more of them than this one. */
  better: z.object({ url: z.string(), title: z.string(), words: count }).nullable(),
});

export type ToldPromise = z.infer<typeof promiseSchema>;
export type ToldPlace = z.infer<typeof placeSchema>;
