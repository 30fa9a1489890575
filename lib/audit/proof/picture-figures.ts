import { middle } from '../../graph/middle.ts';
import type { ProductPictures, Proof } from '../../model/proof-schema.ts';

/** Fewer leave questions open (science.md B, after Baymard). */
const enough = 3;
/** Products told of one by one. */
const mostTold = 200;

/** Pictures of all products read together. */
export function pictureFigures(products: readonly ProductPictures[]): Proof['pictures'] {
  const shown = products.some(({ pictures }) => pictures > 0);
  return {
    products: products.length,
    typical: shown ? middle(products.map(({ pictures }) => pictures)) : null,
    few: products.filter(({ pictures }) => pictures < enough).length,
    withFilm: products.filter(({ film }) => film).length,
    withTurn: products.filter(({ turn }) => turn).length,
    withZoom: products.filter(({ zoom }) => zoom).length,
    perProduct: products.slice(0, mostTold),
  };
}
