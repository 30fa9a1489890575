import { defineFinding } from '../../model/finding.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { say } from '../../model/say.ts';
import { isKind, type ReadPage } from '../../model/site.ts';
import { soldOutWords } from '../../model/sold-out.ts';

export const soldOutEnds = defineFinding({
  id: 'sold-out-ends',
  severity: 'minor',
  why: 'Who came for what is sold out may take something like it, if it is shown there.',
  needs: {},
  row: 'hard-to-navigate',
  check({ pages }) {
    const leadsOn = (page: ReadPage) =>
      page.facts.tiles.some(({ place, withLink }) => (place === 'main' || place === 'aside') && withLink > 0) ||
      page.facts.links.some((link) => {
        const next = link.place === 'main' || link.place === 'aside' ? pages.behind(link) : null;
        return next !== null && next !== page && (isKind(next, 'product') || isKind(next, 'catalog'));
      });
    return judgePages(
      {
        looked: pages.products.filter((page) => soldOutWords(page, pages.says) !== null),
        bad: (page) => (leadsOn(page) ? [] : placeOf(page)),
      },
      ({ count }) => ({
        title:
          count === 1
            ? say`1 product is sold out and leads to nothing else.`
            : say`${count} products are sold out and lead to nothing else.`,
      }),
    );
  },
});
