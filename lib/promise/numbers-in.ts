import type { ContentWord } from './content-words.ts';
import { isPrice } from './price-tokens.ts';

type IsForm = (token: string, word: string) => boolean;

/** A price of an ad, looked for in a text. */
export interface PricedIn {
  readonly is: 'said' | 'unclear' | null;
  /** Prices of the same thing, where its own is none of them. */
  readonly others: readonly string[];
}

/** Words before a price, up to the one before it, that tell what it is a price of. Judgement: the name of a product, and a mark or two. */
const wordsBefore = 8;
/** Words between a number and what it counts: "2,000 happy customers". Judgement. */
const wordsBeside = 4;
/** So much of what an ad names must stand before a price that it is the price of it, 0..1. Judgement: of "ceramic cups" a ceramic bowl is half. */
const sure = 2 / 3;

/** Whether a price stands in a text as that of what the ad names: in shops the name stands in front of its price. */
export function pricedIn(tokens: readonly string[], { tokens: [own = ''], of }: ContentWord, isForm: IsForm): PricedIn {
  const prices = pricesIn(tokens).map(({ price, before }) => ({
    price,
    count: of.filter((word) => word.every((token) => before.some((one) => isForm(one, token)))).length,
  }));
  const here = prices.filter(({ price }) => price === own);
  if (of.length === 0) return { is: here.length > 0 ? 'said' : null, others: [] };
  const most = Math.max(0, ...prices.map(({ count }) => count));
  const isSure = most >= of.length * sure;
  if (isSure && here.some(({ count }) => count === most)) return { is: 'said', others: [] };
  // A price that stands there is not called wrong, whatever else it may be of.
  if (isSure && here.length === 0)
    return { is: null, others: [...new Set(prices.flatMap(({ price, count }) => (count === most ? [price] : [])))] };
  return { is: here.length > 0 ? 'unclear' : null, others: [] };
}

/** The prices of a text with the words in front of them; one that follows another at once is of the same thing: "$20 $15". */
function pricesIn(tokens: readonly string[]): readonly { readonly price: string; readonly before: readonly string[] }[] {
  const found: { readonly price: string; readonly before: readonly string[] }[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    if (!isPrice(token)) return;
    const before = at === from ? (found.at(-1)?.before ?? []) : tokens.slice(Math.max(from, at - wordsBefore), at);
    found.push({ price: token, before });
    from = at + 1;
  });
  return found;
}

/** Whether a number stands in a text beside what the ad counts with it. A single digit stands everywhere: elsewhere it is not there. */
export function countedIn(tokens: readonly string[], { tokens: [own = ''], of }: ContentWord, isForm: IsForm): 'said' | 'unclear' | null {
  const places = tokens.flatMap((token, at) => (token === own ? [at] : []));
  if (places.length === 0) return null;
  const isCounted = places.some((at) => {
    const beside = tokens.slice(Math.max(0, at - wordsBeside), at + wordsBeside + 1);
    return of.some((word) => word.every((token) => beside.some((one) => isForm(one, token))));
  });
  if (isCounted || of.length === 0) return 'said';
  return own.length > 1 ? 'unclear' : null;
}
