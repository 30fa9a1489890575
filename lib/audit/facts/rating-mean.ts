import type { ProductReviews } from '../../model/proof-schema.ts';
import type { StructuredThing } from '../../model/page-content.ts';

type Mean = NonNullable<ProductReviews['mean']>;

/** The end of a scale that does not say where it ends: https://schema.org/bestRating */
const usualBest = 5;

/** The rating a thing says, on its own scale and on one that ends at 5; null where it says none, or one beyond its scale. */
export function ratingOf({ properties }: StructuredThing): Mean | null {
  const value = numberIn(properties['ratingValue']);
  const best = numberIn(properties['bestRating']) ?? usualBest;
  return value === null || value <= 0 || best <= 0 || value > best ? null : { value, best, ofFive: hundredths((value / best) * 5) };
}

/** The mean of several, on a scale that ends at 5; null of none. */
export function meanOf(ratings: readonly Mean[]): Mean | null {
  if (ratings.length === 0) return null;
  const ofFive = hundredths(ratings.reduce((sum, rating) => sum + rating.ofFive, 0) / ratings.length);
  return { value: ofFive, best: 5, ofFive };
}

export const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** `4.6`, `4,6`, `92%`. */
function numberIn(text = ''): number | null {
  const written = /^\s*(\d{1,4}(?:[.,]\d{1,6})?)\s*%?\s*$/.exec(text)?.[1];
  return written === undefined ? null : Number(written.replace(',', '.'));
}
