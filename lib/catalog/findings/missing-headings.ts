import { defineFinding } from '../../model/finding.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { say } from '../../model/say.ts';

/** Words that take about a minute to read: from there on a text is scanned by its headings. Our judgement, as are share and number. */
const long = 250;
const from = 0.25;
const fewest = 3;

export const missingHeadings = defineFinding({
  id: 'missing-headings',
  severity: 'minor',
  why: 'Pages are scanned before they are read. Text that can be scanned served readers half as well again (Morkes and Nielsen, 1997).',
  needs: {},
  row: 'confusing',
  check({ pages }) {
    return judgePages(
      {
        looked: pages.all.filter(({ facts }) => facts.words >= long && !facts.cut),
        bad: (page) =>
          page.facts.headings.some(({ place }) => place !== 'header' && place !== 'menu' && place !== 'footer') ? [] : placeOf(page),
        fewest,
        from,
      },
      ({ count, of }) => ({ title: say`${count} of ${of} long texts have no heading at all.` }),
    );
  },
});
