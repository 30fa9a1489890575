import { defineFinding } from '../../model/finding.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { say } from '../../model/say.ts';

/** Share of texts, and the texts it takes to tell. Our judgement. */
const from = 0.5;
const fewest = 3;

export const wordyPages = defineFinding({
  id: 'wordy-pages',
  severity: 'minor',
  why: 'A quarter of the words of a page is read at most. Half the length served readers better by more than half (Morkes and Nielsen, 1997).',
  needs: { uninformed: ['text'] },
  row: 'too-much',
  check({ pages }) {
    const long = new Set(pages.texts.flatMap(({ page, length }) => (length === 'too-much' ? [page] : [])));
    return judgePages(
      {
        looked: pages.texts.map(({ page }) => page),
        bad: (page) => (long.has(page) ? placeOf(page, say`${page.facts.words} words`) : []),
        fewest,
        from,
      },
      ({ count, of }) => ({ title: say`${count} of ${of} texts are longer than what is read of them.` }),
    );
  },
});
