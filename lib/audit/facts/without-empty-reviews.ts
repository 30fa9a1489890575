import type { Says } from '../../journey/scent.ts';
import { isKind, type SiteReading } from '../../model/site.ts';
import { countReviews } from './count-reviews.ts';

/** A product's part for reviews in which there are none yet is no proof: such sections are left out. */
export function withoutEmptyReviews(reading: SiteReading, says: Says): SiteReading {
  const pages = reading.pages.map((page) => {
    const empty =
      isKind(page, 'product') && page.sections.some((section) => section.kind === 'testimonials') && countReviews(page, says) === 0;
    return empty ? { ...page, sections: page.sections.filter((section) => section.kind !== 'testimonials') } : page;
  });
  return { ...reading, pages };
}
