import type { Link, Place } from '../model/page.ts';

const places: { readonly [P in Place]: number } = { header: 0, menu: 0, hero: 1, main: 2, breadcrumb: 3, aside: 4, footer: 5 };
/** A link without a name is what a visitor tries last. */
const unnamed = 8;

/** The place that a rank tells: header and menu are one. */
export const placeOfRank = (rank: number): Place => ranked[rank % unnamed] ?? 'footer';
const ranked: readonly Place[] = ['header', 'hero', 'main', 'breadcrumb', 'aside', 'footer'];

/** Which of several links to one page is told as the way: the lower, then the earlier in the document. */
export function linkRank(link: Pick<Link, 'place' | 'words'>): number {
  return places[link.place] + (link.words === '' ? unnamed : 0);
}
