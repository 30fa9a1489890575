import { findGoals } from '../graph/find-goals.ts';
import { goalSigns } from '../graph/ways-to-goal.ts';
import type { PageKindId } from '../model/page-kind.ts';
import type { AuditSettings } from '../model/settings.ts';
import { isKind, type ReadPage, type SiteReading } from '../model/site.ts';

const stations: readonly PageKindId[] = ['home', 'catalog', 'product', 'cart', 'checkout'];

/** Key pages looked at. Judgement: the stations and the goal; a page takes a third of a second. */
const mostPages = 6;

/** Of the pages that are laid out those that visitors pass on the way to a goal: where they start, the stations to the cart, the goal's own page. */
export function keyPages(pages: readonly ReadPage[], reading: SiteReading, goal: AuditSettings['goal']): ReadonlySet<ReadPage> {
  const kinds = [...stations, ...findGoals(reading, goal).flatMap(({ kind }) => goalSigns[kind].kinds)];
  const isKey = (page: ReadPage) => page.facts.url === reading.start || kinds.some((kind) => isKind(page, kind));
  return new Set(pages.filter(isKey).slice(0, mostPages));
}
