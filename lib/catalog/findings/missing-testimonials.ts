import { isNowhere } from '../../model/fact.ts';
import { defineFinding } from '../../model/finding.ts';
import { clearBy } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

export const missingTestimonials = defineFinding({
  id: 'missing-testimonials',
  severity: 'minor',
  why: 'Testimonials and endorsements convince those who know what it is but doubt it.',
  needs: { doubtful: ['kind'] },
  check({ clicksTo, site }) {
    const words = clicksTo(['testimonials']);
    if (!isNowhere(words)) return clearBy(words);
    return {
      title: site.kind === 'store' ? say`No words of customers are shown anywhere.` : say`No words of clients are shown anywhere.`,
      where: [],
    };
  },
});
