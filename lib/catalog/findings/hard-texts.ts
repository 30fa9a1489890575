import { defineFinding } from '../../model/finding.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { notKnown } from '../../model/outcome.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import { say } from '../../model/say.ts';
import { isKind } from '../../model/site.ts';
import type { PageText } from '../../model/text-schema.ts';

/** Below this a text is "very difficult", as learned journals are (Flesch 1948); for formulas made on the scale of Flesch alone. */
const hard = 30;
const scale: readonly (string | null)[] = ['flesch', 'amstad', 'kandel-moles', 'fernandez-huerta', 'douma', 'martins', 'oborneva'];
/** Share of texts, and the texts it takes to tell. Our judgement. */
const from = 0.5;
const fewest = 5;

/** Law has to be written as it is; Home and lists are of headings and names more than of sentences. */
const unlike: readonly PageKindId[] = ['privacy', 'terms', 'home', 'catalog'];
/** At the end of the scale there is no prose but rows of words, which no formula measures. */
const easeIn = ({ ease, formula }: PageText): number => (scale.includes(formula) ? (ease ?? 0) : 0);

export const hardTexts = defineFinding({
  id: 'hard-texts',
  severity: 'minor',
  why: 'Who wants to know whether this is any good should not have to study it. Long sentences and long words lose readers who would have bought.',
  needs: {},
  row: 'confusing',
  check({ pages, told }) {
    const easeOf = new Map(pages.all.map((page) => [page, easeIn(told.textOf(page.facts))] as const));
    const looked = pages.all.filter((page) => (easeOf.get(page) ?? 0) > 0 && !unlike.some((kind) => isKind(page, kind)));
    if (looked.length === 0) return notKnown;
    return judgePages(
      {
        looked,
        bad: (page) => ((easeOf.get(page) ?? hard) < hard ? placeOf(page, say`ease ${easeOf.get(page) ?? ''} of 100`) : []),
        fewest,
        from,
      },
      ({ count, of }) => ({ title: say`${count} of ${of} texts are as hard to read as a learned journal.` }),
    );
  },
});
