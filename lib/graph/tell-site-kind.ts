import type { PageKindId } from '../model/page-kind.ts';
import { isKind, type SiteReading } from '../model/site.ts';
import type { SiteKind } from '../model/visitor.ts';
import type { FoundGoal } from './find-goals.ts';

/** A non-profit may have a little shop; one with more products than this is a store. */
const littleShop = 10;

/** What kind of site it is, by what it asks of its visitors and by the pages that only such sites have. */
export function tellSiteKind(reading: SiteReading, goals: readonly FoundGoal[]): SiteKind {
  const has = (...kinds: readonly PageKindId[]) => reading.pages.some((page) => kinds.some((kind) => isKind(page, kind)));
  const asks = (kind: FoundGoal['kind']) => goals.some((goal) => goal.kind === kind && goal.how === 'detected');
  const products = reading.pages.filter((page) => isKind(page, 'product')).length;
  if (has('donate') && has('volunteer', 'impact', 'reports', 'supporters', 'membership') && products < littleShop) return 'nonprofit';
  if (asks('cart') || products >= 2) return 'store';
  if (has('donate')) return 'nonprofit';
  if (asks('book') || asks('call') || has('services', 'pricing', 'booking', 'first-visit', 'portfolio')) return 'service';
  return 'other';
}
