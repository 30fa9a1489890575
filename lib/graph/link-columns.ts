import type { Sighting } from '../model/layout.ts';
import { numberPairs } from '../model/number-pairs.ts';
import type { Link } from '../model/page.ts';
import type { SiteReading } from '../model/site.ts';
import { clicksToOpen } from './clicks-to-open.ts';
import { linkRank } from './link-rank.ts';
import { nodeIndex } from './node-index.ts';
import { unreadLists } from './unread-lists.ts';

/** Mark-up that makes a link send something other than GET, or save a file. */
const sends = /^(download|data-post|data-(turbo-)?method=|hx-(post|delete|put|patch))/;

/** What a link says, as a number: links of one number have the same words under the same heading. */
export type SayingOf = (link: Pick<Link, 'words' | 'heading'>) => number;

/** Where links may lead, and what they say. */
export interface KnownLinks {
  readonly nodeOf: ReadonlyMap<string, number>;
  readonly unreadLists: ReadonlySet<string>;
  readonly sayingOf: SayingOf;
}

/** What of a list of links is the same on every device, of those that lead to a page read, in document order. */
export interface LinkColumns {
  readonly links: readonly Link[];
  /** By link: its number in the whole list; null where all are there. */
  readonly at: Int32Array | null;
  readonly targets: Int32Array;
  readonly ranks: Uint8Array;
  readonly sayings: Int32Array;
  /** By link: the clicks that it takes by the mark-up alone. */
  readonly costs: Uint8Array;
  /** Numbers in the whole list of links to lists of products that were not read. */
  readonly toUnread: readonly number[];
  /** How links are met that bring it with them; null where none does. */
  readonly seen: readonly (Sighting | undefined)[] | null;
}

/** What graphs of one reading have in common, on whatever device. */
export interface SiteIndex extends KnownLinks {
  readonly columnsOf: (links: readonly Link[]) => LinkColumns;
}

export function siteIndex(reading: Pick<SiteReading, 'pages' | 'redirects' | 'unread'>): SiteIndex {
  const known = { nodeOf: nodeIndex(reading), unreadLists: unreadLists(reading), sayingOf: numberSayings() };
  const columns = new WeakMap<readonly Link[], LinkColumns>();
  return {
    ...known,
    columnsOf(links) {
      const found = columns.get(links) ?? linkColumns(links, known);
      columns.set(links, found);
      return found;
    },
  };
}

export function linkColumns(links: readonly Link[], { nodeOf, unreadLists: lists, sayingOf }: KnownLinks): LinkColumns {
  const kept: Link[] = [];
  const at = new Int32Array(links.length);
  const nodes = new Int32Array(links.length);
  const toUnread: number[] = [];
  for (const [index, link] of links.entries()) {
    if (link.acts !== null && sends.test(link.acts)) continue;
    const node = nodeOf.get(link.to);
    if (node === undefined) {
      if (lists.has(link.to)) toUnread.push(index);
      continue;
    }
    at[kept.length] = index;
    nodes[kept.length] = node;
    kept.push(link);
  }
  const count = kept.length;
  const [ranks, sayings, costs] = [new Uint8Array(count), new Int32Array(count), new Uint8Array(count)];
  let bringsSeen = false;
  for (const [index, link] of kept.entries()) {
    ranks[index] = linkRank(link);
    sayings[index] = sayingOf(link);
    costs[index] = 1 + clicksToOpen({ hidden: link.hidden, place: link.place });
    bringsSeen ||= link.seen !== undefined;
  }
  const isWhole = count === links.length;
  return {
    links: isWhole ? links : kept,
    at: isWhole ? null : at.slice(0, count),
    targets: isWhole ? nodes : nodes.slice(0, count),
    ranks,
    sayings,
    costs,
    toUnread,
    seen: bringsSeen ? kept.map(({ seen }) => seen) : null,
  };
}

/** Numbers what links say, from 0 in the order in which they are asked about. */
function numberSayings(): SayingOf {
  const texts = new Map<string | null, number>();
  const numberOf = (text: string | null): number => {
    let number = texts.get(text);
    if (number === undefined) texts.set(text, (number = texts.size));
    return number;
  };
  const sayings = numberPairs();
  return ({ words, heading }) => sayings(numberOf(words), numberOf(heading));
}
