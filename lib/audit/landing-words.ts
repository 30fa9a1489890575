import type { ClickGraph } from '../graph/click-graph.ts';
import { fewestClicks } from '../graph/fewest-clicks.ts';
import type { PageLooks } from '../model/page-looks.ts';
import type { Device } from '../model/page.ts';
import { mostClicksBehind } from '../model/promise/promise-check.ts';
import type { ReadPage, SiteReading } from '../model/site.ts';

/** Pages behind a landing page that are looked at, nearest first. */
const mostBehind = 300;

/** The pages that links of a page lead to, nearest first. */
export function pagesBehind(graph: ClickGraph, node: number): readonly { readonly page: ReadPage; readonly clicks: number }[] {
  const { clicks, where } = fewestClicks(graph, node);
  return graph.pages
    .flatMap((page, other) => {
      const away = clicks[where.empty(other)] ?? -1;
      return other !== node && away >= 0 && away <= mostClicksBehind ? [{ page, clicks: away }] : [];
    })
    .toSorted((one, other) => one.clicks - other.clicks)
    .slice(0, mostBehind);
}

/** What pages say on a device, seen as visitors see it, by address; those that were drawn. */
export function saidOn(layouts: SiteReading['layouts'], device: Device): ReadonlyMap<string, NonNullable<PageLooks['said']>> {
  return new Map(layouts.flatMap(({ url, device: on, looks }) => (on === device && looks?.said ? [[url, looks.said] as const] : [])));
}

/** All words that are kept of a page as it was read. Its title stands in no window, and its menu on all pages. */
export function readOf(facts: ReadPage['facts']): string {
  const { excerpt, headings, passages, links } = facts;
  return [excerpt, ...headings.map(({ text }) => text), ...passages.map((one) => one.excerpt), ...links.map(({ words }) => words)].join(
    ' \n ',
  );
}
