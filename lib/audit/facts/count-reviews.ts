import type { Says } from '../../journey/scent.ts';
import type { ReadPage } from '../../model/site.ts';
import { tellReviews } from './tell-reviews.ts';

/** Reviews that a product page is known to show; 0 also where it does not tell. */
export const countReviews = (page: ReadPage, says: Says): number => tellReviews(page, says).number ?? 0;
