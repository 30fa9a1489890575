import type { StructuredThing } from '../../model/page-content.ts';
import type { ProductReviews } from '../../model/proof-schema.ts';
import { meanOf, ratingOf } from './rating-mean.ts';

/** Names that name nobody, in the languages of our word lists. Our own knowledge. */
const nobody =
  /^(?:an[oóô]n[iyí]m\p{L}*|guest|gast|invit[eé]e?|invitado|ospite|gość|host|misafir|ziyaretçi|гость|анонім\p{L}*|аноним\p{L}*|匿名.*|ゲスト|익명.*|مجهول|ẩn danh|(?:a |verified |our )?(?:customer|buyer|client)|kunde|cliente|client|klant|unknown|unbekannt|n\/?a|[\W_]*)$/iu;

/** What the structured data says of reviews one by one. */
export type ListedReviews = Pick<ProductReviews, 'listed' | 'newest' | 'named' | 'anonymous' | 'mean'>;

/** A page that lists its reviews in two ways of writing has each of them once: the longer list is taken. */
export function listedReviews(structured: readonly StructuredThing[]): ListedReviews {
  const all = structured.filter(({ types }) => types.includes('Review') || types.includes('UserReview'));
  const lists = (['json-ld', 'microdata', 'rdfa'] as const).map((from) => all.filter((thing) => thing.from === from));
  const list = lists.toSorted((a, b) => b.length - a.length)[0] ?? [];
  if (list.length === 0) return { listed: 0, newest: null, named: null, anonymous: null, mean: null };
  const named = list.filter(({ properties }) => !nobody.test((properties['author'] ?? '').trim())).length;
  const ratings = list.flatMap((thing) => ratingOf(thing) ?? []);
  return {
    listed: list.length,
    newest: newestOf(list.map(({ properties }) => properties['datePublished'] ?? properties['dateCreated'] ?? '')),
    named,
    anonymous: list.length - named,
    mean: meanOf(ratings),
  };
}

/** Of dates that begin as in ISO 8601; `03/04/2025` could be either, and does not count. null of none. */
export function newestOf(dates: readonly string[]): string | null {
  const days = dates.flatMap((date) => /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/.exec(date.trim())?.[0] ?? []);
  return days.toSorted().at(-1) ?? null;
}
