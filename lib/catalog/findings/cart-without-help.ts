import { defineFinding } from '../../model/finding.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { isMailLink } from '../../model/mail-link.ts';
import { doesNotApply } from '../../model/outcome.ts';
import { linksOf } from '../../model/page.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import { say } from '../../model/say.ts';
import { isKind, type ReadPage } from '../../model/site.ts';

/** Where one can ask or read an answer. */
const help: readonly PageKindId[] = ['contact', 'faq', 'shipping-returns'];
const isHelp = (page: ReadPage | null) => page !== null && help.some((kind) => isKind(page, kind));

export const cartWithoutHelp = defineFinding({
  id: 'cart-without-help',
  severity: 'serious',
  why: 'The last doubt comes before paying. Who cannot ask there goes to look for an answer, or goes.',
  needs: {},
  row: 'hard-to-navigate',
  check({ pages }) {
    if (!pages.all.some(isHelp)) return doesNotApply;
    const canAsk = ({ facts }: ReadPage) =>
      facts.oddLinks.some((odd) => odd.kind === 'tel' || isMailLink(odd)) ||
      facts.measures.telephones + facts.measures.mails > 0 ||
      linksOf(facts).some((link) => isHelp(pages.behind(link)) || help.some((kind) => pages.says(link.words, kind) >= 0.5));
    return judgePages(
      {
        looked: pages.all.filter((page) => isKind(page, 'cart') || isKind(page, 'checkout')),
        bad: (page) => (canAsk(page) ? [] : placeOf(page)),
      },
      ({ count, of }) => ({
        title:
          count === of
            ? say`From the cart nothing leads to contact or answers.`
            : say`From ${count} of ${of} pages of cart and checkout nothing leads to contact or answers.`,
      }),
    );
  },
});
