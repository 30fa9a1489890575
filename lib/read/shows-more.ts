import { isShell } from '../model/is-shell.ts';
import { isSameOrigin } from '../model/address.ts';
import { linksOf, type PageFacts } from '../model/page.ts';

/**
 * From so many links of the site that its HTML lacks, and such a share of those it has, scripts draw what visitors go by. Judgement: a
 * handful of "seen lately" products is not it, a menu or a footer is.
 */
const fewestLinks = 3;
const share = 0.2;
/** So many words more, and so many times as many: a list whose items scripts draw without links. Judgement: a notice or two is not it. */
const words = { more: 40, times: 2 } as const;
/** Where the HTML has no more words than this beside its menus, a sentence is all that the page says. */
const wordless = { html: 4, more: 3 } as const;

/** Whether a page shows at least something where its HTML holds next to nothing: a cart that is empty, a page that is still to be written. */
export function showsLittle(drawn: PageFacts, html: PageFacts): boolean {
  return isShell(html) && drawn.words > html.words && linksOf(drawn).length > 0;
}

/** Whether a page shows visitors much more than its HTML holds: links to pages of the site, or most of its words. */
export function showsMore(drawn: PageFacts, html: PageFacts): boolean {
  if (isShell(html)) return !isShell(drawn);
  const more = drawn.words - html.words;
  if (html.words <= wordless.html && more >= wordless.more) return true;
  if (more >= words.more && drawn.words >= words.times * html.words) return true;
  const known = new Set(linksOf(html).map(({ to }) => to));
  const added = new Map(
    linksOf(drawn)
      .filter(({ to }) => !known.has(to) && isSameOrigin(to, drawn.url))
      .map((link) => [link.to, link.place] as const),
  );
  const inMenus = [...added.values()].filter((place) => place === 'header' || place === 'menu' || place === 'footer').length;
  return added.size >= fewestLinks && (inMenus >= fewestLinks || added.size >= share * known.size);
}
