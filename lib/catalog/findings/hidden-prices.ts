import { defineFinding } from '../../model/finding.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { doesNotApply, notKnown } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';
import type { ReadPage } from '../../model/site.ts';

/** Share of products, and the products it takes to tell. Our judgement. */
const from = 0.25;
const fewest = 4;

const showsPrice = ({ facts }: ReadPage) =>
  facts.measures.prices > 0 ||
  facts.structured.some(({ properties }) => ['price', 'lowPrice', 'highPrice'].some((name) => name in properties));
const canBuy = ({ actions }: ReadPage) =>
  actions.some(({ purpose, product }) => product === null && (purpose === 'add-to-cart' || purpose === 'buy-now'));

export const hiddenPrices = defineFinding({
  id: 'hidden-prices',
  severity: 'serious',
  why: 'One of eight has left a purchase because the whole price could not be seen beforehand (Baymard Institute, 2025).',
  needs: {},
  row: 'too-little',
  check({ pages, site }) {
    if (site.kind !== 'store') return doesNotApply;
    const looked = pages.products.filter(canBuy);
    // Where none shows one, it is written in a way that was not recognised, or put in by scripts.
    if (looked.length > 0 && !looked.some(showsPrice)) return notKnown;
    return judgePages({ looked, bad: (page) => (showsPrice(page) ? [] : placeOf(page)), fewest, from }, ({ count, of }) => ({
      title: say`${count} of ${of} products that can be bought show no price.`,
    }));
  },
});
