import { defineFinding } from '../../model/finding.ts';
import { clearByCount, countedIn, doesNotApply } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

export const missingReviews = defineFinding({
  id: 'missing-reviews',
  severity: 'serious',
  why: 'Who hesitates looks for what others say, on the product itself. Most of the effect comes with the first five reviews.',
  needs: { doubtful: ['reviews'] },
  check({ facts, site }) {
    const reviews = facts('reviews');
    if (site.kind !== 'store') return doesNotApply;
    if (reviews.state !== 'measured' || reviews.count * 2 >= reviews.of) return clearByCount(reviews);
    const where = reviews.evidence.map(({ url, selector }) => ({ url, selector, words: '' }));
    return {
      title:
        reviews.count === 0
          ? say`Your products show no reviews.`
          : say`${reviews.of - reviews.count} of ${reviews.of} products read show no review.`,
      where,
      counted: countedIn(reviews),
    };
  },
});
