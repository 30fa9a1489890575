import { z } from 'zod';

const count = z.number().int().min(0);
const clicks = count.nullable();

const parts = z.object({ catalog: clicks, product: clicks, inCart: clicks, cart: clicks, checkout: clicks });

/** Clicks to one goal on one device, as the export has them. */
export const clickFigures = z.object({
  quickest: clicks,
  typical: clicks,
  slowest: clicks,
  /** Products (or ways, for other goals) that were counted. */
  counted: count,
  bySearch: clicks,
  /**
   * Of a cart: how the typical product is put into it, inferred from its page, for nothing is bought: the button, the options that must be chosen
   * first, what is taken to follow, and why. Null for other goals, and where nothing is bought.
   */
  buying: z
    .object({ url: z.string(), words: z.string(), choices: count, leadsTo: z.enum(['here', 'cart', 'checkout']), note: z.string() })
    .nullable()
    .default(null),
  parts,
  /** Clicks of the way that the user showed on this device; absent where none was shown. */
  shown: count.exactOptional(),
});

export type ClickFigures = z.infer<typeof clickFigures>;
