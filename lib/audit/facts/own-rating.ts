import { foldText } from '../../classify/fold-text.ts';
import { titleParts } from '../../classify/page-words.ts';
import type { StructuredThing } from '../../model/page-content.ts';
import type { PageFacts } from '../../model/page.ts';

/** Things whose rating is not that of what they sell: https://schema.org/Organization and what is below it. */
const shopType = /Organization$|Store$|Business$|^(?:Corporation|NGO|WebSite|Brand|Person|Shop)$/;
const productType = /^(?:Product|ProductGroup|ProductModel|IndividualProduct|SomeProducts|Vehicle|Car)$/;

/**
 * The thing that says how the product of a page is rated: the product itself, not other products nor the shop. Where nothing says
 * whose rating it is, it is the page's. Of several, the one with most reviews. null: no rating in the structured data.
 */
export function ownRating({ structured, title, headings }: Pick<PageFacts, 'structured' | 'title' | 'headings'>): StructuredThing | null {
  const rated = structured.filter((thing) => ratingCount(thing) !== null);
  if (rated.length === 0) return null;
  const products = structured.filter(({ types }) => types.some((type) => productType.test(type)));
  const own = new Set(ownProducts(products, [...titleParts(title), ...headings.flatMap(({ level, text }) => (level === 1 ? [text] : []))]));
  const isOthers = (thing: StructuredThing) => !own.has(thing) && thing.types.some((type) => productType.test(type) || shopType.test(type));
  const lent = new Set(rated.filter((thing) => !isRating(thing)).map(saying));
  const mine = rated.filter((thing) => !isOthers(thing) && !(isRating(thing) && lent.has(saying(thing))));
  return mine.toSorted((a, b) => (ratingCount(b) ?? 0) - (ratingCount(a) ?? 0))[0] ?? null;
}

/** How many reviews a thing says to have, or ratings where it has only these; null where it does not say. */
export function ratingCount({ properties }: StructuredThing): number | null {
  const written = (properties['reviewCount'] ?? properties['ratingCount'] ?? '').replace(/(?<=\d)[.,' \u00a0\u202f](?=\d{3}(?!\d))/gu, '');
  const digits = /\d{1,9}/.exec(written)?.[0];
  return digits === undefined ? null : Number(digits);
}

/** Those called as the page is; where none is, the first of each way of writing: lists of other products follow. */
function ownProducts(products: readonly StructuredThing[], names: readonly string[]): readonly StructuredThing[] {
  const called = names.map(folded).filter((name) => name !== '');
  const alike = products.filter(({ properties }) => {
    const name = folded(properties['name'] ?? '');
    return name !== '' && called.some((one) => one === name || one.startsWith(`${name} `) || name.startsWith(`${one} `));
  });
  return alike.length > 0 ? alike : products.filter((thing, at) => products.findIndex(({ from }) => from === thing.from) === at);
}

const folded = (text: string): string => foldText(text).join(' ');
const isRating = ({ types }: StructuredThing): boolean => types.includes('AggregateRating');
const saying = ({ properties }: StructuredThing): string =>
  [properties['ratingValue'], properties['reviewCount'], properties['ratingCount']].join(' ');
