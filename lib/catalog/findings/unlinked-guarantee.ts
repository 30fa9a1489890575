import { defineFinding } from '../../model/finding.ts';
import { hasLink } from '../../model/has-link.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { doesNotApply } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';
import { isKind, type ReadPage } from '../../model/site.ts';

/** Share of products, and the products it takes to tell. Our judgement. */
const from = 0.5;
const fewest = 3;

export const unlinkedGuarantee = defineFinding({
  id: 'unlinked-guarantee',
  severity: 'minor',
  why: 'A guarantee wins those who hesitate, if they know of it while they look at the product.',
  needs: { doubtful: ['reach'] },
  part: 0.3,
  check({ pages }) {
    const isGuarantee = (page: ReadPage | null) => page !== null && isKind(page, 'guarantee');
    if (!pages.all.some(isGuarantee)) return doesNotApply;
    const links = hasLink((link) => isGuarantee(pages.behind(link)) || pages.says(link.words, 'guarantee') > 0);
    const says = (page: ReadPage) =>
      isGuarantee(page) ||
      page.sections.some(({ kind }) => kind === 'guarantee') ||
      page.facts.passages.some(({ heading, excerpt }) => pages.says(heading, 'guarantee') > 0 || pages.says(excerpt, 'guarantee') > 0) ||
      links(page.facts);
    return judgePages({ looked: pages.products, bad: (page) => (says(page) ? [] : placeOf(page)), fewest, from }, ({ count, of }) => ({
      title: say`You give a guarantee, and ${count} of ${of} products read neither say nor link it.`,
    }));
  },
});
