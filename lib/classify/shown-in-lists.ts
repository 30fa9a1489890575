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

/** Less sure than this, and what is taken for a list of goods may be one of anything. By the real sites we read. */
const sureList = 0.8;

/** A car or a wine is named with its year: a list with dates to fewer of its entries is none of news. */
const datedShare = 0.25;
/** However little speaks for it, a list is no one thing. */
const isList = ({ kinds }: ReadPage) => kinds.some(({ kind }) => kind === 'catalog' || kind === 'pricing');

/**
 * Pages of which nothing tells what they are for, that a list of goods shows in its tiles, and no menu of the site: cars, flats and pieces of
 * furniture are sold without a button to buy, and often without a price. Of what a list shows three or more must be untold, and more than are
 * anything else but goods.
 */
export function shownAmongGoods(read: readonly ReadPage[]): ReadonlySet<string> {
  const byUrl = new Map(read.map((page) => [page.facts.url, page]));
  const inMenus = menusOf(read);
  const shelves = read.filter(({ kinds: [top] }) => top?.kind === 'catalog' && top.confidence >= sureList);
  return new Set(
    shelves.flatMap(({ facts }) =>
      facts.tiles.flatMap(({ place, links, count, withDate }) => {
        const shown = [...new Set(links)].flatMap((to) => byUrl.get(to) ?? []).filter((page) => page.facts !== facts);
        const untold = shown
          .filter((page) => isUntold(page) && !isList(page) && !inMenus.has(page.facts.url))
          .map((page) => page.facts.url);
        const others = shown.filter(
          (page) => !untold.includes(page.facts.url) && page.kinds.every(({ kind }) => kind !== 'product'),
        ).length;
        const dated = withDate >= Math.max(2, count * datedShare);
        return inMain(place) && !dated && untold.length >= fewestEntries && untold.length > others ? untold : [];
      }),
    ),
  );
}

/** What navigation leads to, and what most pages of the site lead to: menus are not always marked as such. */
function menusOf(read: readonly ReadPage[]): ReadonlySet<string> {
  const from = new Map<string, number>();
  for (const { facts } of read) for (const to of new Set(facts.links.map((link) => link.to))) from.set(to, (from.get(to) ?? 0) + 1);
  const often = [...from].filter(([, pages]) => pages > read.length / 2).map(([to]) => to);
  return new Set([...often, ...read.flatMap(({ facts }) => facts.blocks.flatMap(({ links }) => links.map(({ to }) => to)))]);
}
