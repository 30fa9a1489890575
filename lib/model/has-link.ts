import type { Link, PageFacts } from './page.ts';

/** Whether a page has a link of a sort; a menu that stands on many pages is looked through once. */
export function hasLink(isOne: (link: Link) => boolean): (page: PageFacts) => boolean {
  const blocks = new Map<string, boolean>();
  return ({ blocks: repeated, links }) =>
    repeated.some(({ id, links: own }) => {
      const known = blocks.get(id) ?? own.some(isOne);
      blocks.set(id, known);
      return known;
    }) || links.some(isOne);
}
