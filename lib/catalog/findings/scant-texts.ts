import { defineFinding } from '../../model/finding.ts';
import { writtenWords } from '../../model/filler-text.ts';
import { isShell } from '../../model/is-shell.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { notKnown } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

/** Share of texts, and the texts it takes to tell. Our judgement. */
const from = 0.5;
const fewest = 3;

export const scantTexts = defineFinding({
  id: 'scant-texts',
  severity: 'minor',
  why: 'One of five who fail to buy fails for what the page does not say (Nielsen Norman Group).',
  needs: { uninformed: ['text'] },
  row: 'too-little',
  check({ pages }) {
    if (pages.blind || pages.texts.some(({ page }) => isShell(page.facts))) return notKnown;
    const short = new Set(pages.texts.flatMap(({ page, length }) => (length === 'too-little' ? [page] : [])));
    return judgePages(
      {
        looked: pages.texts.map(({ page }) => page),
        bad: (page) => (short.has(page) ? placeOf(page, say`${writtenWords(page.facts)} words`) : []),
        fewest,
        from,
      },
      ({ count, of }) => ({ title: say`${count} of ${of} texts say too little to decide by.` }),
    );
  },
});
