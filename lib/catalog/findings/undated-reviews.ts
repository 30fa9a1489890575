import { defineFinding } from '../../model/finding.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { say } from '../../model/say.ts';

/** All products with reviews, and the products it takes to tell. Our judgement. */
const from = 1;
const fewest = 3;

export const undatedReviews = defineFinding({
  id: 'undated-reviews',
  severity: 'minor',
  why: 'Nobody can tell whether undated praise is of this year, or of another maker of the same thing.',
  needs: {},
  check({ pages, told }) {
    const listed = new Map(told.proof.reviews.perProduct.flatMap((one) => (one.listed > 0 ? [[one.url, one.newest] as const] : [])));
    return judgePages(
      {
        looked: pages.products.filter(({ facts }) => listed.has(facts.url)),
        // A date in the text may be a review's, however it is written.
        bad: (page) => (listed.get(page.facts.url) === null && page.facts.measures.dates === 0 ? placeOf(page) : []),
        fewest,
        from,
      },
      ({ of }) => ({ title: say`The reviews of ${of} products read have no date.` }),
    );
  },
});
