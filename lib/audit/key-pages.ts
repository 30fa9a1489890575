import { findGoals } from '../graph/find-goals.ts';
import { goalSigns } from '../graph/ways-to-goal.ts';
import type { PageKindId } from '../model/page-kind.ts';
import type { AuditSettings } from '../model/settings.ts';
import { isKind, type ReadPage, type SiteReading } from '../model/site.ts';

const stations: readonly PageKindId[] = ['home', 'catalog', 'product', 'cart', 'checkout'];

/** Whether a page is one that visitors pass on the way to a goal: where they start, a station to the cart, or the goal's own page. */
export function keyPages(reading: SiteReading, goal: AuditSettings['goal']): (page: ReadPage) => boolean {
  const kinds = [...stations, ...findGoals(reading, goal).flatMap(({ kind }) => goalSigns[kind].kinds)];
  return (page) => page.facts.url === reading.start || kinds.some((kind) => isKind(page, kind));
}
