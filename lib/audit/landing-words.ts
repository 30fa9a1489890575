import type { ClickGraph } from '../graph/click-graph.ts';
import { fewestClicks } from '../graph/fewest-clicks.ts';
import type { PageLooks } from '../model/page-looks.ts';
import type { Device, Hidden } from '../model/page.ts';
import { mostClicksBehind } from '../model/promise/promise-check.ts';
import type { ReadPage, SiteReading } from '../model/site.ts';
import type { PageWords } from '../promise/landing.ts';

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
  return [facts.excerpt, ...partsOf(facts).map(({ text }) => text)].join(' \n ');
}

/** Characters of the main content that are kept as its beginning (see PageFacts). */
const longestExcerpt = 1_500;

/** The same, with what its mark-up closes apart, and whether that is all of it. */
export function readApart(facts: ReadPage['facts']): Pick<PageWords, 'read' | 'closed' | 'isWhole'> {
  const { excerpt, cut, source } = facts;
  const parts = partsOf(facts);
  const textOf = (isClosed: boolean): readonly string[] =>
    parts.flatMap(({ text, hidden }) => ((hidden !== null) === isClosed ? [text] : []));
  const closed = textOf(true);
  // The beginning of a page runs through what is closed as well.
  const open = closed.reduce((left, text) => (text === '' ? left : left.replaceAll(text, ' ')), excerpt);
  return {
    read: [open, ...textOf(false)].join(' \n '),
    closed: closed.join(' \n '),
    isWhole: !cut && source !== 'static' && excerpt !== '' && excerpt.length < longestExcerpt,
  };
}

const partsOf = ({ headings, passages, links }: ReadPage['facts']): readonly { readonly text: string; readonly hidden: Hidden }[] => [
  ...headings,
  ...passages.map(({ excerpt: text, hidden }) => ({ text, hidden })),
  ...links.map(({ words: text, hidden }) => ({ text, hidden })),
];
