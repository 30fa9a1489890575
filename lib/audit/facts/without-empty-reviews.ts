import type { Says } from '../../journey/scent.ts';
import { isKind, type SiteReading } from '../../model/site.ts';
import { countReviews } from './count-reviews.ts';
import { hollowTestimonials } from './hollow-testimonials.ts';

/**
 * A product's part for reviews in which there are none yet is no proof: such sections are left out. Nor is a page for testimonials that says
 * that there are none, or that they did not load: it is one, and counts for none.
 */
export function withoutEmptyReviews(reading: SiteReading, says: Says): SiteReading {
  const pages = reading.pages.map((page) => {
    if (isKind(page, 'testimonials') && hollowTestimonials(page.facts, says)) return { ...page, hollow: ['testimonials' as const] };
    const empty =
      isKind(page, 'product') && page.sections.some((section) => section.kind === 'testimonials') && countReviews(page, says) === 0;
    return empty ? { ...page, sections: page.sections.filter((section) => section.kind !== 'testimonials') } : page;
  });
  return { ...reading, pages };
}
