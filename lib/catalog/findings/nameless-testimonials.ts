import { defineFinding } from '../../model/finding.ts';
import { doesNotApply, notKnown } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

/** Fewer quotations tell nothing, and of these most. Our judgement. */
const fewest = 3;
const from = 0.5;

export const namelessTestimonials = defineFinding({
  id: 'nameless-testimonials',
  severity: 'minor',
  why: 'Praise by nobody can be made up. What one can check is what convinces (Stanford guidelines for web credibility, 1).',
  needs: {},
  check({ told }) {
    const { quotes, withoutSource, where } = told.proof.testimonials;
    if (where.length === 0) return doesNotApply;
    const counted = { count: withoutSource ?? 0, of: quotes };
    if (withoutSource === null || quotes < fewest) return notKnown;
    if (withoutSource <= from * quotes) return { clear: 'fine', counted };
    const nameless = where.filter((place) => (place.withoutSource ?? 0) > 0);
    return {
      title: say`${withoutSource} of ${quotes} testimonials name nobody who said it.`,
      where: nameless.map(({ url, selector, heading }) => ({ url, selector, words: heading })),
      counted,
    };
  },
});
