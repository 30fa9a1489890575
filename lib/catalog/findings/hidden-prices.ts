import { defineFinding } from '../../model/finding.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { doesNotApply, notKnown } from '../../model/outcome.ts';
import { showsOwnPrice } from '../../model/own-price.ts';
import { say } from '../../model/say.ts';
import type { ReadPage } from '../../model/site.ts';

/** Share of products, and the products it takes to tell. Our judgement. */
const from = 0.25;
const fewest = 4;

/** Looked for once on a page: results are worked out again and again while pages arrive. */
const known = new WeakMap<ReadPage['facts'], boolean>();
function showsPrice({ facts }: ReadPage): boolean {
  const shows = known.get(facts) ?? showsOwnPrice(facts);
  known.set(facts, shows);
  return shows;
}

export const hiddenPrices = defineFinding({
  id: 'hidden-prices',
  severity: 'serious',
  why: 'One of eight has left a purchase because the whole price could not be seen beforehand (Baymard Institute, 2025).',
  needs: {},
  row: 'too-little',
  check({ pages, site }) {
    if (site.kind !== 'store') return doesNotApply;
    // Sold out or not: who waits for it wants to know what it costs.
    const looked = pages.products;
    // Where none shows one, it is written in a way that was not recognised, or put in by scripts.
    if (looked.length > 0 && !looked.some(showsPrice)) return notKnown;
    return judgePages({ looked, bad: (page) => (showsPrice(page) ? [] : placeOf(page)), fewest, from }, ({ count, of }) => ({
      title: say`${count} of ${of} products read show no price.`,
    }));
  },
});
