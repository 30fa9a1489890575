import { remembering } from '../../classify/remembering.ts';
import type { Says } from '../../journey/scent.ts';
import type { PageFacts } from '../../model/page.ts';
import type { ProductReviews } from '../../model/proof-schema.ts';
import type { ReadPage } from '../../model/site.ts';
import { listedReviews } from './listed-reviews.ts';
import { ownRating, ratingCount } from './own-rating.ts';
import { ratingOf } from './rating-mean.ts';
import { sealsOn } from './seals-on.ts';

/** A field by which one gives stars oneself. */
const givesStars = /rating|stars?\b|review|bewertung|note\b/i;
/** Names longer than this are text. */
const longest = 40;

/**
 * Reviews that a product page shows: what the mark-up says of its product or lists, what a tab or heading says ("Reviews (3)"), else
 * quotes and stars in the part that is named so. The stars one may give oneself are none. Where nothing tells, and a service
 * that puts them in by script stands there, the number is null.
 */
export const tellReviews = remembering((page: ReadPage, says: Says): ProductReviews => {
  const { facts } = page;
  const { mean: meanOfListed, ...listed } = listedReviews(facts.structured);
  const rating = ownRating(facts);
  const marked = [...(rating ? [ratingCount(rating) ?? 0] : []), ...(listed.listed > 0 ? [listed.listed] : [])];
  const { headed } = numbersInHeadings(facts, says);
  const shown = marked.length + headed.length > 0 ? 0 : countShown(page);
  const service = sealsOn(page).find(({ seal }) => seal.onProducts)?.seal.label ?? null;
  const most = Math.max(shown, ...marked, ...headed);
  const number = marked.length + headed.length + shown === 0 && service !== null ? null : most;
  const source = marked.includes(most) ? 'markup' : headed.includes(most) ? 'heading' : 'part';
  const verified = facts.proof?.verified ?? 0;
  return {
    url: facts.url,
    number,
    from: number === null || number === 0 ? null : source,
    mean: (rating && ratingOf(rating)) ?? (listed.listed >= (number ?? 0) ? meanOfListed : null),
    ...listed,
    verified: verified > 0 || listed.listed + shown > 0 ? verified : null,
    service,
  };
});

const numbersInHeadings = remembering(({ headings, controls }: PageFacts, says: Says) => ({
  headed: [...headings.map(({ text }) => text), ...controls.map(({ words }) => words)].flatMap((text) =>
    text.length <= longest && /\d/.test(text) && says(text, 'review') >= 0.45 ? numberIn(text) : [],
  ),
}));

/** Of "4.8 (127 reviews)" 127: the one in brackets, or the largest whole one. */
function numberIn(text: string): readonly number[] {
  const whole = text.replace(/(?<=\d)[.,' \u00a0\u202f](?=\d{3}(?!\d))/gu, '');
  const bracketed = /[([（]\s*(\d{1,6})(?![.,\d])/u.exec(whole)?.[1];
  const numbers = bracketed === undefined ? [...whole.matchAll(/(?<![\d.,])\d{1,6}(?![.,]?\d)/g)].map(([digits]) => digits) : [bracketed];
  return numbers.length === 0 ? [] : [Math.max(...numbers.map(Number))];
}

function countShown({ sections, facts: { passages, forms } }: ReadPage): number {
  const asked = forms.some((form) => form.fields.some((field) => givesStars.test(field.name))) ? 1 : 0;
  const shown = sections
    .filter((section) => section.kind === 'testimonials')
    .map((section) => passages.find((passage) => passage.selector === section.selector)?.measures)
    .map((measures) => Math.max(measures?.quotes ?? 0, (measures?.ratings ?? 0) - asked));
  return Math.max(0, ...shown);
}
