import { defineFinding } from '../../model/finding.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { say } from '../../model/say.ts';

/** Share of products, and the products it takes to tell. Our judgement. */
const from = 0.5;
const fewest = 3;

export const silentPictures = defineFinding({
  id: 'silent-pictures',
  severity: 'minor',
  why: 'Who does not see the picture, and who waits for it on a slow line, learns from its words what it shows (WCAG 1.1.1).',
  needs: {},
  check({ pages }) {
    return judgePages(
      {
        looked: pages.products.filter(({ facts }) => facts.measures.images > 0),
        bad: (page) => (page.facts.measures.imagesWithAlt === 0 ? placeOf(page) : []),
        fewest,
        from,
      },
      ({ count, of }) => ({ title: say`On ${count} of ${of} products no picture has words for those who do not see it.` }),
    );
  },
});
