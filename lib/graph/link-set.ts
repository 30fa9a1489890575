import type { Link } from '../model/page.ts';
import type { LinkSet } from './click-graph.ts';
import { linkRank } from './link-rank.ts';
import { clicksToOpen } from './clicks-to-open.ts';

/** Mark-up that makes a link send something other than GET, or save a file. */
const sends = /^(download|data-post|data-(turbo-)?method=|hx-(post|delete|put|patch))/;

/** Where links may lead. */
interface KnownAddresses {
  readonly nodeOf: ReadonlyMap<string, number>;
  readonly unreadLists: ReadonlySet<string>;
}

/** The links of a block or of one page that lead to nodes. */
export function linkSet(links: readonly Link[], { nodeOf, unreadLists }: KnownAddresses): LinkSet {
  const kept: Link[] = [];
  const targets: number[] = [];
  let toUnreadList = Infinity;
  for (const link of links) {
    const node = nodeOf.get(link.to);
    if (link.acts !== null && sends.test(link.acts)) continue;
    if (node === undefined) {
      if (unreadLists.has(link.to)) toUnreadList = Math.min(toUnreadList, 1 + clicksToOpen(link));
      continue;
    }
    kept.push(link);
    targets.push(node);
  }
  return {
    targets: Int32Array.from(targets),
    costs: Uint8Array.from(kept, (link) => 1 + clicksToOpen(link)),
    ranks: Uint8Array.from(kept, linkRank),
    links: kept,
    toUnreadList,
  };
}
