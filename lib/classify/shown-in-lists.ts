import type { PageKindId } from '../model/page-kind.ts';
import type { ReadPage } from '../model/site.ts';
import { inMain } from './in-main.ts';
import { isUntold } from './listed-services.ts';

/** Lists whose entries have pages of their own. */
const lists = ['blog', 'events'] as const satisfies readonly PageKindId[];
/** Fewer entries than this are no list. */
const fewestEntries = 3;

/** Nothing tells what it is for, or only its text: that of an article teaches as well. */
const isOpen = (page: ReadPage) => isUntold(page) || page.kinds.every(({ kind }) => kind === 'guide' || kind === 'article');

/**
 * Pages of which nothing tells what they are for, that the main part of a list of articles or of events leads to, and no menu of the site: what
 * a list is made of is its entries, whatever they are called.
 */
export function shownInLists(read: readonly ReadPage[]): { readonly [K in (typeof lists)[number]]: ReadonlySet<string> } {
  const inMenus = menusOf(read);
  const open = new Set(read.filter((page) => isOpen(page) && !inMenus.has(page.facts.url)).map(({ facts }) => facts.url));
  const entriesOf = ({ facts }: ReadPage): readonly string[] => {
    const shown = [...facts.tiles, ...facts.links].filter(({ place }) => inMain(place));
    const to = new Set(shown.flatMap((one) => ('links' in one ? one.links : [one.to])));
    const entries = [...to].filter((url) => open.has(url) && url !== facts.url);
    return entries.length >= fewestEntries ? entries : [];
  };
  const shownIn = (list: PageKindId) => new Set(read.filter(({ kinds }) => kinds[0]?.kind === list).flatMap(entriesOf));
  return { blog: shownIn('blog'), events: shownIn('events') };
}

/** What navigation leads to, and what most pages of the site lead to: menus are not always marked as such. */
function menusOf(read: readonly ReadPage[]): ReadonlySet<string> {
  const from = new Map<string, number>();
  for (const { facts } of read) for (const to of new Set(facts.links.map((link) => link.to))) from.set(to, (from.get(to) ?? 0) + 1);
  const often = [...from].filter(([, pages]) => pages > read.length / 2).map(([to]) => to);
  return new Set([...often, ...read.flatMap(({ facts }) => facts.blocks.flatMap(({ links }) => links.map(({ to }) => to)))]);
}
