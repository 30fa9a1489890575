import type { PageFacts } from '../model/page.ts';

/**
 * Pages of a check together with what the user opened: a page that was read before keeps what it said then, and gains what can be pressed
 * and filled in with something in the cart; others are added.
 */
export function withOwnPages(pages: readonly PageFacts[], own: readonly PageFacts[]): readonly PageFacts[] {
  const opened = new Map(own.map((page) => [page.url, page]));
  const both = pages.map((page) => {
    const seen = opened.get(page.url);
    opened.delete(page.url);
    return seen
      ? { ...page, source: seen.source, links: [...page.links, ...seen.links], controls: seen.controls, forms: seen.forms }
      : page;
  });
  return [...both, ...opened.values()];
}
