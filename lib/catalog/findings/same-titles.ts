import { defineFinding } from '../../model/finding.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { say } from '../../model/say.ts';
import { sharesTitle } from '../../model/shares-title.ts';

/** Share of pages from which on it is told, and the pages it takes to tell. Our judgement. */
const from = 0.1;
const fewest = 5;

export const sameTitles = defineFinding({
  id: 'same-titles',
  severity: 'minor',
  why: 'The title is what stands in tabs, bookmarks and lists of results. Pages that are called the same cannot be told apart there (WCAG 2.4.2).',
  needs: {},
  row: 'confusing',
  check({ pages }) {
    const titled = pages.all.filter(({ facts }) => facts.title !== '');
    const shares = sharesTitle(titled);
    return judgePages(
      {
        looked: titled,
        bad: (page) => (shares(page) ? placeOf(page) : []),
        fewest,
        from,
      },
      ({ count, of }) => ({ title: say`${count} of ${of} pages have a title that another page has as well.` }),
    );
  },
});
