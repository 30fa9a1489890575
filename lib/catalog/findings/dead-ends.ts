import { defineFinding } from '../../model/finding.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { notKnown } from '../../model/outcome.ts';
import { linksOf, type PageFacts } from '../../model/page.ts';
import { say } from '../../model/say.ts';

/** Nothing that could lead on, not even a button or a form. */
const isEnd = (page: PageFacts) =>
  !page.cut && linksOf(page).every(({ to }) => to === page.url) && page.controls.length + page.forms.length + page.oddLinks.length === 0;

export const deadEnds = defineFinding({
  id: 'dead-ends',
  severity: 'serious',
  why: 'On a page without a link only Back is left, and who came by a search has not even that.',
  needs: {},
  check({ pages }) {
    if (pages.blind) return notKnown;
    return judgePages(
      {
        looked: pages.all.filter((page) => pages.clicks(page) !== null && page !== pages.home),
        bad: (page) => (isEnd(page.facts) ? placeOf(page) : []),
      },
      ({ count }) => ({
        title:
          count === 1 ? say`1 page leads nowhere: there is no link on it.` : say`${count} pages lead nowhere: there is no link on them.`,
      }),
    );
  },
});
