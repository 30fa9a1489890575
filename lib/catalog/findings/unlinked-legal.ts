import { defineFinding } from '../../model/finding.ts';
import { hasLink } from '../../model/has-link.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { notKnown } from '../../model/outcome.ts';
import type { Link } from '../../model/page.ts';
import { say } from '../../model/say.ts';
import { isKind, type ReadPage } from '../../model/site.ts';

/** Share of pages that have a footer, and the pages it takes to tell. Our judgement. */
const from = 0.5;
const fewest = 5;
const keys = ['privacy', 'terms', 'legal-notice'] as const;

/** Header and menu may lead there too; what the text links is found by those who read it. */
const isAround = ({ place }: Pick<Link, 'place'>) => place !== 'main' && place !== 'hero';

export const unlinkedLegal = defineFinding({
  id: 'unlinked-legal',
  severity: 'minor',
  why: 'Who is behind it and what becomes of my data is looked for at the foot of the page. In the European Union it must be found easily (GDPR, articles 12 and 13).',
  needs: {},
  check({ pages }) {
    if (pages.blind) return notKnown;
    const says = (words: string) => keys.some((key) => pages.says(words, key) >= 0.45);
    const isLegal = (page: ReadPage | null) => page !== null && (isKind(page, 'privacy') || isKind(page, 'terms'));
    const links = hasLink((link) => isAround(link) && (says(link.words) || isLegal(pages.behind(link))));
    const isFoot = hasLink(({ place }) => place === 'footer');
    const names = ({ facts }: ReadPage) =>
      links(facts) || [...facts.oddLinks, ...facts.controls].some((one) => isAround(one) && says(one.words));
    return judgePages(
      {
        looked: pages.all.filter(({ facts }) => isFoot(facts)),
        bad: (page) => (names(page) || isLegal(page) ? [] : placeOf(page)),
        fewest,
        from,
      },
      ({ count, of }) => ({ title: say`On ${count} of ${of} pages the foot links neither privacy nor terms.` }),
    );
  },
});
