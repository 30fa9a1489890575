import type { PagesMet } from './pages-met.ts';
import type { ReadPage } from './site.ts';

/** What schema.org calls goods that cannot be had (https://schema.org/ItemAvailability). */
const gone = /(?:OutOfStock|SoldOut|Discontinued)$/i;
/** What it says that of. */
const sold: ReadonlySet<string> = new Set(['Product', 'ProductGroup', 'ProductModel', 'IndividualProduct', 'Offer', 'AggregateOffer']);
/** How clearly a button must say it: most of its words. */
const clear = 0.45;

/** Whether a product's own page has something to buy it with; what stands in its lists of others does not count. */
export const canBeBought = ({ actions }: ReadPage): boolean =>
  actions.some(({ purpose, product }) => (purpose === 'add-to-cart' || purpose === 'buy-now') && product === null);

/**
 * By what a product's page says that it is sold out: a button where the one to buy would stand, or its structured data ('' then). Null
 * where it can be bought, or nothing says so.
 */
export function soldOutWords(page: ReadPage, says: PagesMet['says']): string | null {
  if (canBeBought(page)) return null;
  const { controls, structured } = page.facts;
  const button = controls.find(
    ({ words, place, inTile }) => (place === 'main' || place === 'hero') && !inTile && says(words, 'out-of-stock') >= clear,
  );
  if (button) return button.words;
  return isGone(structured) ? '' : null;
}

/** All that its structured data tell of can be had no more: one size that is sold out beside others is no sold-out product. */
function isGone(structured: ReadPage['facts']['structured']): boolean {
  const told = structured.flatMap(({ types, properties: { availability } }) =>
    availability !== undefined && types.some((type) => sold.has(type)) ? [availability] : [],
  );
  return told.length > 0 && told.every((one) => gone.test(one));
}
