import { isNowhere } from '../../model/fact.ts';
import { defineFinding } from '../../model/finding.ts';

export const missingTestimonials = defineFinding({
  id: 'missing-testimonials',
  severity: 'minor',
  why: 'Testimonials and endorsements convince those who know what it is but doubt it.',
  needs: { doubtful: ['kind'] },
  check({ clicksTo, site }) {
    if (!isNowhere(clicksTo(['testimonials']))) return null;
    return { title: `No words of ${site.kind === 'store' ? 'customers' : 'clients'} are shown anywhere.`, where: [] };
  },
});
