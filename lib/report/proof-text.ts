import type { AuditExport } from '../model/audit-export.ts';
import { countWords } from '../model/count-words.ts';
import type { Endorsement, Proof } from '../model/proof-schema.ts';
import { plainLine } from './plain-line.ts';
import { wrapText } from './wrap-text.ts';

/** Endorsements told by name; the rest as a number. */
const mostNamed = 6;

/** What speaks for the site beside its own words, in a few lines under a heading; nothing where there is nothing to tell. */
export function proofText(audit: AuditExport, columns: number): readonly string[] {
  const lines = proofLines(audit);
  return lines.length === 0 ? [] : ['Proof and pictures', ...lines.map((line) => wrapText(`  ${plainLine(line)}`, columns, '    ')), ''];
}

/** The same as lines that are not yet broken: "reviews: on 3 of 4 products read". */
export function proofLines({ proof }: AuditExport): readonly string[] {
  if (!proof) return [];
  return [
    ...reviewLines(proof.reviews),
    ...testimonialLine(proof.testimonials),
    ...endorsementLine(proof.endorsements),
    ...pictureLine(proof.pictures),
  ];
}

function reviewLines({ products, withReviews, notTold, number, mean, newest, ...more }: Proof['reviews']): readonly string[] {
  if (products === 0) return [];
  const { named, anonymous, verified, sameEverywhere } = more;
  const told = products - notTold;
  const parts = [
    ...(told > 0 ? [`on ${withReviews} of ${countWords(told, 'product')} read`] : []),
    ...(number ? [`${number} in all${sameEverywhere ? ', the same on each' : ''}`] : []),
    ...(mean === null ? [] : [`${mean} of 5`]),
    ...(newest === null ? [] : [`newest ${newest}`]),
    ...(anonymous ? [`${anonymous} of ${anonymous + (named ?? 0)} listed are anonymous`] : []),
    ...(verified ? [`${verified} marked as of checked buyers`] : []),
    ...(notTold > 0 ? [`${countWords(notTold, 'product')} not known: a script puts reviews in`] : []),
  ];
  return [`reviews: ${parts.join('; ')}`];
}

function testimonialLine({ quotes, withoutSource, where }: Proof['testimonials']): readonly string[] {
  if (where.length === 0) return [];
  const places = countWords(where.length, 'place');
  if (quotes === 0) return [`testimonials: in ${places}, not set as quotations`];
  return [`testimonials: ${quotes} in ${places}${withoutSource ? `; ${withoutSource} without a name, date or source` : ''}`];
}

function endorsementLine(rows: readonly Endorsement[]): readonly string[] {
  const shown = rows.filter(({ how }) => how.some((one) => one !== 'script'));
  if (shown.length === 0) return [];
  const named = shown.slice(0, mostNamed).map(({ label, pages }) => `${label} (${countWords(pages, 'page')})`);
  return [`from outside: ${named.join(', ')}${shown.length > mostNamed ? `, and ${shown.length - mostNamed} more` : ''}`];
}

function pictureLine({ products, typical, few, withFilm, withTurn, withZoom }: Proof['pictures']): readonly string[] {
  if (products === 0) return [];
  if (typical === null) return ['pictures of products: none in the pages as they are served'];
  const closer = [
    ...(withFilm > 0 ? [`${withFilm} with a film`] : []),
    ...(withTurn > 0 ? [`${withTurn} to turn round`] : []),
    ...(withZoom > 0 ? [`${withZoom} to enlarge`] : []),
  ];
  return [[`pictures of products: ${typical} on the typical one`, `${few} of ${products} with fewer than 3`, ...closer].join('; ')];
}
