import { defineFinding } from '../../model/finding.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { doesNotApply } from '../../model/outcome.ts';
import type { PageFacts } from '../../model/page.ts';
import { isKind, type ReadPage } from '../../model/site.ts';

/** Links that most pages share at the top; fewer are no menu. Our judgement, as are the shares below. */
const fewestLinks = 3;
const fewestPages = 5;
/** A page that lacks more than half of them has another menu. */
const kept = 0.5;
const from = 0.1;

/** Buying and signing in are shut off from the rest by good right. */
const isShut = (page: ReadPage) => isKind(page, 'checkout') || isKind(page, 'cart') || isKind(page, 'account');

const topTargets = ({ blocks, links }: PageFacts): ReadonlySet<string> =>
  new Set(
    [...blocks.flatMap((block) => block.links), ...links].flatMap(({ place, to }) => (place === 'header' || place === 'menu' ? [to] : [])),
  );

export const changingMenus = defineFinding({
  id: 'changing-menus',
  severity: 'minor',
  why: 'Who has learnt the menu looks for it where it was. Where it is gone, the way back is gone as well (WCAG 3.2.3).',
  needs: {},
  row: 'hard-to-navigate',
  check({ pages }) {
    const looked = pages.all.filter((page) => !isShut(page));
    const tops = new Map(looked.map((page) => [page, topTargets(page.facts)]));
    const counts = new Map<string, number>();
    for (const top of tops.values()) for (const to of top) counts.set(to, (counts.get(to) ?? 0) + 1);
    const menu = [...counts].flatMap(([to, count]) => (count * 2 > looked.length ? [to] : []));
    if (looked.length >= fewestPages && menu.length < fewestLinks) return doesNotApply;
    const share = (page: ReadPage) => menu.filter((to) => tops.get(page)?.has(to) === true || page.facts.url === to).length / menu.length;
    return judgePages({ looked, bad: (page) => (share(page) < kept ? placeOf(page) : []), fewest: fewestPages, from }, ({ count, of }) => ({
      title: `The menu of the other pages is not on ${count} of ${of} pages.`,
    }));
  },
});
