import type { ReadPage, SiteReading } from '../model/site.ts';

const notLaidOut = [
  'How pages look on a phone: nothing was drawn yet, so clicks are counted for desktop only.',
  'Where on the screen a link stands: it is taken from the HTML.',
  'Which menus must be opened first: links in menus count as open, those in folded parts and drawers cost one click more.',
] as const;
const laidOut = 'How every single page looks: one page of each make was laid out, and pages of the same make are taken to look alike.';
const notDrawn = 'What scripts add after a page has loaded.';
const drawn = 'What scripts add only once something is pressed or scrolled to, as menus and windows that are made when they open.';

/** Fewer goods than these are no list. */
const fewestGoods = 3;

/** What this way of reading cannot tell, whatever the site. */
export function notKnownOf({ pages, layouts }: SiteReading): readonly string[] {
  return [
    ...withoutAddress(pages),
    ...(layouts.some(({ device }) => device === 'phone') ? [laidOut] : notLaidOut),
    pages.some(({ facts }) => facts.source !== 'static') ? drawn : notDrawn,
  ];
}

/** Goods that a script opens: visitors can press them, and no mark-up names the page they lead to. */
function withoutAddress(pages: readonly ReadPage[]): readonly string[] {
  const counts = pages
    .map(({ facts }) => facts.tiles.filter(({ withPrice, withLink }) => withPrice >= fewestGoods && withLink === 0))
    .map((groups) => groups.reduce((sum, { count }) => sum + count, 0))
    .filter((count) => count > 0);
  if (counts.length === 0) return [];
  const all = counts.reduce((sum, count) => sum + count, 0);
  const where = counts.length === 1 ? 'one page' : `${counts.length} pages`;
  return [`Where ${all} goods on ${where} lead: they can be pressed, but only a script knows their addresses.`];
}
