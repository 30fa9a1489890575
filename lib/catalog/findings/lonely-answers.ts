import { defineFinding } from '../../model/finding.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { doesNotApply, notKnown } from '../../model/outcome.ts';
import { linksOf } from '../../model/page.ts';
import { say } from '../../model/say.ts';
import { isKind, type ReadPage } from '../../model/site.ts';

/** On a site of fewer pages one link may be enough. Our judgement. */
const fewestPages = 10;

export const lonelyAnswers = defineFinding({
  id: 'lonely-answers',
  severity: 'minor',
  why: 'Questions come up anywhere. Answers that one page alone leads to are found by those who happen to pass there.',
  needs: {},
  row: 'hard-to-navigate',
  check({ pages }) {
    const answers = pages.all.filter((page) => isKind(page, 'faq') || isKind(page, 'shipping-returns'));
    if (answers.length === 0) return doesNotApply;
    if (!pages.complete || pages.all.length < fewestPages) return notKnown;
    const leading = new Map<ReadPage, Set<ReadPage>>();
    for (const page of pages.all)
      for (const link of linksOf(page.facts)) {
        const target = pages.behind(link);
        if (target && target !== page && answers.includes(target)) leading.set(target, (leading.get(target) ?? new Set()).add(page));
      }
    // Of a centre of help that is linked everywhere each page may have one link.
    return judgePages({ looked: answers, bad: (page) => (leading.get(page)?.size === 1 ? placeOf(page) : []), from: 1 }, () => ({
      title: say`Only one of ${pages.all.length} pages leads to answers that you have.`,
    }));
  },
});
