import type { Places } from '../../model/outcome.ts';
import type { Link } from '../../model/page.ts';
import type { ReadPage } from '../../model/site.ts';
import { withHost } from '../../model/with-host.ts';
import { sayNameless } from './say-nameless.ts';

/** Where links of a sort stand: each block that repeats is looked at once, and each address told once. */
export function linkPlaces(pages: readonly ReadPage[], isOne: (link: Link) => boolean): Places {
  const blocks = new Set<string>();
  const told = new Set<string>();
  const places: Places = [];
  const look = (link: Link, url: string) => {
    if (!isOne(link) || told.has(link.to)) return;
    told.add(link.to);
    places.push({ url, selector: null, words: link.words ? withHost(link, url) : sayNameless(link, url) });
  };
  for (const { facts } of pages) {
    for (const block of facts.blocks) {
      if (blocks.has(block.id)) continue;
      blocks.add(block.id);
      for (const link of block.links) look(link, facts.url);
    }
    for (const link of facts.links) look(link, facts.url);
  }
  return places;
}
