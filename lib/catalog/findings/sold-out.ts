import { defineFinding } from '../../model/finding.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { doesNotApply } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';
import { soldOutWords } from '../../model/sold-out.ts';

/** From this share on most of what a visitor opens is a disappointment. Our judgement. */
const many = 0.5;

export const soldOut = defineFinding({
  id: 'sold-out',
  severity: 'minor',
  why: 'Who opens a product and finds it sold out has come for nothing. Say in the lists what can be had, show that first, and say when the rest comes back. No score rests on it: stock changes from day to day.',
  needs: {},
  row: 'irritating',
  check({ pages, site }) {
    if (site.kind !== 'store') return doesNotApply;
    return judgePages(
      {
        looked: pages.products,
        bad: (page) => {
          const words = soldOutWords(page, pages.says);
          return words === null ? [] : placeOf(page, words || undefined);
        },
      },
      ({ count, of }) => ({
        title: say`${count} of ${of} products read are sold out.`,
        ...(count >= many * of && of > 1 ? { severity: 'serious' as const } : {}),
      }),
    );
  },
});
