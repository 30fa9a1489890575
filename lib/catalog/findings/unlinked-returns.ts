import { defineFinding } from '../../model/finding.ts';
import { clearByCount, countedIn, doesNotApply } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

export const unlinkedReturns = defineFinding({
  id: 'unlinked-returns',
  severity: 'serious',
  why: 'Two of three look for the cost of delivery on the product page, before they put anything into the cart.',
  needs: { questioning: ['returns'] },
  check({ facts, site }) {
    const shown = facts('returns-shown');
    if (site.kind !== 'store') return doesNotApply;
    if (shown.state !== 'measured' || shown.value >= 0.5) return clearByCount(shown);
    const where = shown.evidence.map(({ url, selector }) => ({ url, selector, words: '' }));
    const title =
      shown.value === 0
        ? say`Your products neither say nor link delivery and returns.`
        : say`${shown.of - shown.count} of ${shown.of} products read say nothing on delivery and returns beside the price.`;
    return { title, where, counted: countedIn(shown) };
  },
});
