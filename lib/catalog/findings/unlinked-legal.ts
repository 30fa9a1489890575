import { defineFinding } from '../../model/finding.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { notKnown } from '../../model/outcome.ts';
import { linksOf } from '../../model/page.ts';
import { isKind, type ReadPage } from '../../model/site.ts';

/** Share of pages that have a footer, and the pages it takes to tell. Our judgement. */
const from = 0.5;
const fewest = 5;
const keys = ['privacy', 'terms', 'legal-notice'] as const;

export const unlinkedLegal = defineFinding({
  id: 'unlinked-legal',
  severity: 'minor',
  why: 'Who is behind it and what becomes of my data is looked for at the foot of the page. In the European Union it must be found easily (GDPR, articles 12 and 13).',
  needs: {},
  check({ pages }) {
    if (pages.blind) return notKnown;
    const says = (words: string) => keys.some((key) => pages.says(words, key) >= 0.45);
    const isLegal = (page: ReadPage | null) => page !== null && (isKind(page, 'privacy') || isKind(page, 'terms'));
    const names = ({ facts }: ReadPage) =>
      linksOf(facts).some((link) => says(link.words) || isLegal(pages.behind(link))) ||
      [...facts.oddLinks, ...facts.controls].some(({ words }) => says(words));
    const hasFooter = ({ facts }: ReadPage) => linksOf(facts).some(({ place }) => place === 'footer');
    return judgePages(
      { looked: pages.all.filter(hasFooter), bad: (page) => (names(page) || isLegal(page) ? [] : placeOf(page)), fewest, from },
      ({ count, of }) => ({ title: `${count} of ${of} pages link neither privacy nor terms.` }),
    );
  },
});
