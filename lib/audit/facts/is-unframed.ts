import { linksOf, type Place } from '../../model/page.ts';
import type { ReadPage, SiteReading } from '../../model/site.ts';

/** What stands around the main part of a page. */
const frame: ReadonlySet<Place> = new Set(['header', 'menu', 'footer']);

const hasFrame = ({ facts }: ReadPage): boolean =>
  [...linksOf(facts), ...facts.oddLinks, ...facts.controls].some(({ place }) => frame.has(place));

/**
 * Whether the pages were read as they are served, none was drawn, and none has a head, a menu or a foot: scripts may well put those in, with
 * all that they lead to. One page may have none; judgement: several on a site that loads scripts or styles hardly do.
 */
export const isUnframed = ({ pages, layouts }: Pick<SiteReading, 'pages' | 'layouts'>): boolean =>
  layouts.length === 0 &&
  pages.length > 1 &&
  pages.every(({ facts }) => facts.source === 'static') &&
  pages.some(({ facts }) => facts.assetMarks.length > 0) &&
  !pages.some(hasFrame);
