import { listedReviews } from '../facts/listed-reviews.ts';
import type { TextMeasures } from '../../model/page-content.ts';
import type { Proof, TestimonialsPlace } from '../../model/proof-schema.ts';
import { isKind, type ReadPage } from '../../model/site.ts';

/** Words of customers on pages and in parts that are for them; on products they are reviews. The same part on many pages is told once, where it was read first. */
export function testimonialFigures(pages: readonly ReadPage[]): Proof['testimonials'] {
  const known = new Set<string>();
  const where = pages.flatMap(placesOn).filter(({ key }) => {
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
  const places = where.map(({ place }) => place);
  const told = places.flatMap(({ withoutSource }) => withoutSource ?? []);
  return {
    quotes: places.reduce((sum, { quotes }) => sum + (quotes ?? 0), 0),
    withoutSource: told.length === 0 ? null : told.reduce((sum, one) => sum + one, 0),
    where: places,
  };
}

/** `key`: by this a part is known again on another page. */
interface Found {
  readonly key: string;
  readonly place: TestimonialsPlace;
}

function placesOn(page: ReadPage): readonly Found[] {
  const { facts, sections } = page;
  if (isKind(page, 'product')) return [];
  if (isKind(page, 'testimonials')) {
    const { listed, anonymous } = listedReviews(facts.structured);
    const counted = countIn(facts.measures);
    const figures = listed > (counted.quotes ?? 0) ? { quotes: listed, withoutSource: anonymous } : counted;
    return [{ key: facts.url, place: { url: facts.url, selector: null, heading: facts.title, ...figures } }];
  }
  return sections
    .filter(({ kind }) => kind === 'testimonials')
    .map(({ selector, heading }) => {
      const passage = facts.passages.find((one) => one.selector === selector);
      const figures = countIn(passage?.measures ?? facts.measures);
      const key = passage ? `${heading} ${passage.excerpt.slice(0, 80)}` : `${facts.url} ${selector}`;
      return { key, place: { url: facts.url, selector, heading, ...figures } };
    });
}

function countIn({ quotes, quotesWithSource }: TextMeasures): Pick<TestimonialsPlace, 'quotes' | 'withoutSource'> {
  if (quotes === 0) return { quotes: null, withoutSource: null };
  return { quotes, withoutSource: quotesWithSource === undefined ? null : Math.max(0, quotes - quotesWithSource) };
}
