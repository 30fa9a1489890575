import { defineFinding } from '../../model/finding.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { notKnown } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

/** Where the score of a product's depth is below a half (science.md D1). */
const deep = 5;
/** Share of products, and the products it takes to tell. Our judgement. */
const from = 0.25;
const fewest = 5;

export const deepProducts = defineFinding({
  id: 'deep-products',
  severity: 'serious',
  why: 'Each click more loses some of those who are looking. What lies deep is hardly ever seen.',
  needs: {},
  row: 'too-many-clicks',
  check({ pages }) {
    // While pages are not read, a shorter way may lead over them.
    if (pages.products.length > 0 && !pages.complete) return notKnown;
    const deepness = (clicks: number | null) => (clicks !== null && clicks >= deep ? clicks : null);
    return judgePages(
      {
        looked: pages.products,
        bad: (page) => {
          const clicks = deepness(pages.clicks(page));
          return clicks === null ? [] : placeOf(page, say`${clicks} clicks from the start`);
        },
        fewest,
        from,
      },
      ({ count, of }) => ({ title: say`${count} of ${of} products read are ${deep} clicks away or more.` }),
    );
  },
});
