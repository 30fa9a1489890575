import { defineFinding } from '../../model/finding.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { hasFoot, namesLegal } from '../../model/legal-links.ts';
import { notKnown } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

/** Share of pages that have a footer, and the pages it takes to tell. Our judgement. */
const from = 0.5;
const fewest = 5;
export const unlinkedLegal = defineFinding({
  id: 'unlinked-legal',
  severity: 'minor',
  why: 'Who is behind it and what becomes of my data is looked for at the foot of the page. In the European Union it must be found easily (GDPR, articles 12 and 13).',
  needs: {},
  check({ pages }) {
    if (pages.blind) return notKnown;
    const names = namesLegal(pages);
    return judgePages(
      {
        looked: pages.all.filter(hasFoot),
        bad: (page) => (names(page) ? [] : placeOf(page)),
        fewest,
        from,
      },
      ({ count, of }) => ({ title: say`On ${count} of ${of} pages the foot links neither privacy, terms nor a legal notice.` }),
    );
  },
});
