import { defineFinding } from '../../model/finding.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { doesNotApply } from '../../model/outcome.ts';
import type { Link } from '../../model/page.ts';
import { say } from '../../model/say.ts';
import { isKind, type ReadPage } from '../../model/site.ts';

/** Links that most pages share at the top; fewer are no menu. Our judgement, as are the shares below. */
const fewestLinks = 3;
const fewestPages = 5;
/** A page that lacks more than half of them has another menu. */
const kept = 0.5;
const from = 0.1;
/** From this share on it is serious. */
const many = 0.25;

/** Buying and signing in are shut off from the rest by good right. */
const isShut = (page: ReadPage) => isKind(page, 'checkout') || isKind(page, 'cart') || isKind(page, 'account');

/** What a page leads to at its top; pages with the same blocks and nothing of their own there have one and the same set. */
function topsOf(pages: readonly ReadPage[]): ReadonlyMap<ReadPage, ReadonlySet<string>> {
  const known = new Map<string, ReadonlySet<string>>();
  return new Map(
    pages.map((page) => {
      const { blocks, links } = page.facts;
      const own = links.filter(isTop);
      const key = [...blocks.map(({ id }) => id), ...own.map(({ to }) => to)].join(' ');
      const top = known.get(key) ?? new Set([...blocks.flatMap((block) => block.links.filter(isTop)), ...own].map(({ to }) => to));
      known.set(key, top);
      return [page, top];
    }),
  );
}

const isTop = ({ place }: Link) => place === 'header' || place === 'menu';

/** Another language has another menu. */
const languageOf = (page: ReadPage | null) => page?.facts.language?.toLowerCase().split('-')[0] ?? null;

export const changingMenus = defineFinding({
  id: 'changing-menus',
  severity: 'minor',
  why: 'Who has learnt the menu looks for it where it was. Where it is gone, the way back is gone as well (WCAG 3.2.3).',
  needs: {},
  row: 'hard-to-navigate',
  check({ pages }) {
    const language = languageOf(pages.home);
    const looked = pages.all.filter((page) => !isShut(page) && (languageOf(page) ?? language) === (language ?? languageOf(page)));
    const tops = topsOf(looked);
    const counts = new Map<string, number>();
    for (const [top, { length }] of Map.groupBy(tops.values(), (one) => one))
      for (const to of top) counts.set(to, (counts.get(to) ?? 0) + length);
    const menu = [...counts].flatMap(([to, count]) => (count * 2 > looked.length ? [to] : []));
    if (looked.length >= fewestPages && menu.length < fewestLinks) return doesNotApply;
    const share = (page: ReadPage) => menu.filter((to) => tops.get(page)?.has(to) === true || page.facts.url === to).length / menu.length;
    return judgePages({ looked, bad: (page) => (share(page) < kept ? placeOf(page) : []), fewest: fewestPages, from }, ({ count, of }) => ({
      title: say`The menu of the other pages is not on ${count} of ${of} pages.`,
      ...(count >= many * of ? { severity: 'serious' as const } : {}),
    }));
  },
});
