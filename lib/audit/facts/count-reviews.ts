import type { Says } from '../../journey/scent.ts';
import type { ReadPage } from '../../model/site.ts';

/** A field by which one gives stars oneself. */
const ownRating = /rating|stars?\b|review|bewertung|note\b/i;
/** Names longer than this are text. */
const longest = 40;

/**
 * Reviews that a product page shows: what the mark-up counts or lists, what a tab or heading says ("Reviews (3)"), else quotes
 * and stars in the part that is named so. The stars one may give oneself are none.
 */
export function countReviews(page: ReadPage, says: Says): number {
  const { structured, passages, forms, headings, controls } = page.facts;
  const counted = structured.flatMap(({ properties }) => numberOf(properties['reviewCount'] ?? properties['ratingCount'] ?? ''));
  const listed = structured.filter((thing) => thing.types.includes('Review')).length;
  const named = [...headings.map(({ text }) => text), ...controls.map(({ words }) => words)].flatMap((text) =>
    text.length <= longest && /\d/.test(text) && says(text, 'review') >= 0.45 ? numberOf(text) : [],
  );
  if (counted.length > 0 || listed > 0 || named.length > 0) return Math.max(listed, ...counted, ...named, 0);
  const asked = forms.some((form) => form.fields.some((field) => ownRating.test(field.name))) ? 1 : 0;
  const shown = page.sections
    .filter((section) => section.kind === 'testimonials')
    .map((section) => passages.find((passage) => passage.selector === section.selector)?.measures)
    .map((measures) => Math.max(measures?.quotes ?? 0, (measures?.ratings ?? 0) - asked));
  return Math.max(0, ...shown);
}

/** The first whole number in a text. */
function numberOf(text: string): readonly number[] {
  const digits = /\d{1,6}/.exec(text)?.[0];
  return digits === undefined ? [] : [Number(digits)];
}
