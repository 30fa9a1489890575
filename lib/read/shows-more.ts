import { isShell } from '../model/is-shell.ts';
import { isSameOrigin } from '../model/address.ts';
import { linksOf, type PageFacts } from '../model/page.ts';

/**
 * From so many links of the site that its HTML lacks, and such a share of those it has, scripts draw what visitors go by. Judgement: a
 * handful of "seen lately" products is not it, a menu or a footer is.
 */
const fewestLinks = 3;
const share = 0.2;

/** Whether a page shows visitors much more than its HTML holds: links to pages of the site, or nearly all of its words. */
export function showsMore(drawn: PageFacts, html: PageFacts): boolean {
  if (isShell(html)) return !isShell(drawn);
  const known = new Set(linksOf(html).map(({ to }) => to));
  const added = new Map(
    linksOf(drawn)
      .filter(({ to }) => !known.has(to) && isSameOrigin(to, drawn.url))
      .map((link) => [link.to, link.place] as const),
  );
  const inMenus = [...added.values()].filter((place) => place === 'header' || place === 'menu' || place === 'footer').length;
  return added.size >= fewestLinks && (inMenus >= fewestLinks || added.size >= share * known.size);
}
