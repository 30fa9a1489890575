import { newestOf } from '../facts/listed-reviews.ts';
import { hundredths } from '../facts/rating-mean.ts';
import type { ProductReviews, Proof } from '../../model/proof-schema.ts';

/** Fewer products with the same figures may have them by chance. */
const fewestAlike = 3;
/** Products told of one by one. */
const mostTold = 200;

/** Reviews of all products read together. */
export function reviewFigures(products: readonly ProductReviews[]): Proof['reviews'] {
  const told = products.filter(({ number }) => number !== null);
  const reviewed = told.filter(({ number }) => number !== null && number > 0);
  const sameEverywhere = areAlike(reviewed) && reviewed.length === told.length;
  const counted = sameEverywhere ? reviewed.slice(0, 1) : reviewed;
  return {
    products: products.length,
    withReviews: reviewed.length,
    notTold: products.length - told.length,
    number: told.length === 0 ? null : (sumOf(counted, 'number') ?? 0),
    mean: weightedMean(counted),
    newest: newestOf(products.flatMap(({ newest }) => newest ?? [])),
    named: sumOf(counted, 'named'),
    anonymous: sumOf(counted, 'anonymous'),
    verified: sumOf(counted, 'verified'),
    sameEverywhere,
    perProduct: products.slice(0, mostTold),
  };
}

function areAlike(products: readonly ProductReviews[]): boolean {
  const figures = new Set(products.map(({ number, mean }) => `${number} ${mean?.ofFive ?? ''}`));
  return products.length >= fewestAlike && figures.size === 1 && products.every(({ mean }) => mean !== null);
}

/** null where none tells. */
function sumOf(products: readonly ProductReviews[], figure: 'number' | 'named' | 'anonymous' | 'verified'): number | null {
  const known = products.flatMap((product) => product[figure] ?? []);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
}

function weightedMean(products: readonly ProductReviews[]): number | null {
  const rated = products.flatMap(({ number, mean }) => (mean && number ? [{ number, ofFive: mean.ofFive }] : []));
  const number = rated.reduce((sum, one) => sum + one.number, 0);
  return number === 0 ? null : hundredths(rated.reduce((sum, one) => sum + one.number * one.ofFive, 0) / number);
}
