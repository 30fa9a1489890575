import type { Proof } from '../../model/proof-schema.ts';
import { productPictures } from '../facts/product-pictures.ts';
import type { Survey } from '../facts/survey-site.ts';
import { tellReviews } from '../facts/tell-reviews.ts';
import { endorsementRows } from './endorsement-rows.ts';
import { pictureFigures } from './picture-figures.ts';
import { reviewFigures } from './review-figures.ts';
import { testimonialFigures } from './testimonial-figures.ts';

/** Everything that speaks for a site beside its own words, as far as it was read: the part `proof` of the export. */
export function proofOf({ graph, products, says }: Pick<Survey, 'graph' | 'products' | 'says'>): Proof {
  return {
    reviews: reviewFigures(products.map((page) => tellReviews(page, says))),
    testimonials: testimonialFigures(graph.pages),
    endorsements: [...endorsementRows(graph.pages)],
    pictures: pictureFigures(products.map(({ facts }) => productPictures(facts))),
  };
}
