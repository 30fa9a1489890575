import { countWords } from '../../model/count-words.ts';
import { defineFinding } from '../../model/finding.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import type { Link } from '../../model/page.ts';
import type { ReadPage } from '../../model/site.ts';
import { doesNotApply, notKnown } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

/** A quarter of a second for each link: 20 seconds, where the score is a half, for the 80 links before one in the middle (science.md D2). */
const most = 160;
/** Share of the pages drawn. Our judgement. */
const from = 0.5;

/** Places that links lead to that can be seen, after scrolling perhaps, before anything is opened. */
const countOpen = (links: readonly Link[]) => new Set(links.flatMap(({ seen, to }) => (seen?.openers.length === 0 ? [to] : []))).size;

export const crowdedPages = defineFinding({
  id: 'crowded-pages',
  severity: 'minor',
  why: 'Who does not know a page looks at one link after the other. Among so many, the one that is sought is found late or not at all.',
  needs: {},
  row: 'too-much',
  check({ pages }) {
    const open = (page: ReadPage) => countOpen(pages.links(page));
    const drawn = new Set(pages.layouts.flatMap(({ url, device }) => (device === 'desktop' ? [url] : [])));
    const outcome = judgePages(
      {
        looked: pages.all.filter(({ facts }) => drawn.has(facts.url)),
        bad: (page) => (open(page) > most ? placeOf(page, countWords(open(page), 'link')) : []),
        from,
      },
      ({ count, of }) => ({ title: say`${count} of ${of} pages drawn show more than ${most} links at once.` }),
    );
    return outcome === doesNotApply ? notKnown : outcome;
  },
});
