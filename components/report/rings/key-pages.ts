import type { PageKindId } from '@/lib/model/page-kind.ts';
import type { RingPage } from './ring-page.ts';
import type { WayStop } from './way-to-goal.ts';

/** A page with a name beside the plan. */
export interface KeyPage {
  readonly page: RingPage;
  /** The ring it stands in: on the way, the clicks made when it is reached. */
  readonly clicks: number;
  readonly onWay: boolean;
}

/** More names would stand too close. */
export const mostKeys = 11;

/** What people look for, first things first: one page of each kind is named. */
const sought: readonly PageKindId[] = [
  'cart',
  'donate',
  'booking',
  'checkout',
  'contact',
  'faq',
  'shipping-returns',
  'testimonials',
  'about',
  'guide',
  'catalog',
  'services',
  'pricing',
  'blog',
  'guarantee',
  'portfolio',
  'impact',
  'team',
  'volunteer',
  'press',
  'events',
];

/** The pages on the way, then the nearest of each kind that is sought. A plan without names marks only the way. */
export function keyPages(pages: readonly RingPage[], way: readonly WayStop[], hasNames: boolean): readonly KeyPage[] {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const onWay = way.slice(0, mostKeys).flatMap(({ url, clicks }): KeyPage[] => {
    const page = byUrl.get(url);
    return page ? [{ page, clicks, onWay: true }] : [];
  });
  if (!hasNames) return onWay;
  const taken = new Set(onWay.map(({ page }) => page.kind));
  const onTheWay = new Set(onWay.map(({ page }) => page.url));
  const nearest = new Map<PageKindId, RingPage>();
  for (const page of pages) {
    const { kind, clicks, read, url } = page;
    if (clicks === null || clicks === 0 || !read || taken.has(kind) || onTheWay.has(url)) continue;
    if (clicks < (nearest.get(kind)?.clicks ?? Infinity)) nearest.set(kind, page);
  }
  const further = sought.flatMap((kind): KeyPage[] => {
    const page = nearest.get(kind);
    return page?.clicks ? [{ page, clicks: page.clicks, onWay: false }] : [];
  });
  return [...onWay, ...further].slice(0, mostKeys);
}
