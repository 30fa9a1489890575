import type { AuditExport } from '../model/audit-export.ts';
import { countWords } from '../model/count-words.ts';
import type { Endorsement, Proof } from '../model/proof-schema.ts';
import { plainLine } from './plain-line.ts';
import { wrapText } from './wrap-text.ts';
import { say } from '../model/say.ts';

/** Endorsements told by name; the rest as a number. */
const mostNamed = 6;

/** What speaks for the site beside its own words, in a few lines under a heading; nothing where there is nothing to tell. */
export function proofText(audit: AuditExport, columns: number): readonly string[] {
  const lines = proofLines(audit);
  return lines.length === 0 ? [] : [say`Proof and pictures`, ...lines.map((line) => wrapText(`  ${plainLine(line)}`, columns, '    ')), ''];
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
    ...(told > 0 ? [say`on ${withReviews} of ${countWords(told, 'product')} read`] : []),
    ...(number ? [sameEverywhere ? say`${number} in all, the same on each` : say`${number} in all`] : []),
    ...(mean === null ? [] : [say`${mean} of 5`]),
    ...(newest === null ? [] : [say`newest ${newest}`]),
    ...(anonymous ? [say`${anonymous} of ${anonymous + (named ?? 0)} listed are anonymous`] : []),
    ...(verified ? [say`${verified} marked as of checked buyers`] : []),
    ...(notTold > 0 ? [say`${countWords(notTold, 'product')} not known: a script puts reviews in`] : []),
  ];
  return [say`reviews: ${parts.join('; ')}`];
}

function testimonialLine({ quotes, withoutSource, where }: Proof['testimonials']): readonly string[] {
  if (where.length === 0) return [];
  const places = countWords(where.length, 'place');
  if (quotes === 0) return [say`testimonials: in ${places}, not set as quotations`];
  return [
    withoutSource
      ? say`testimonials: ${quotes} in ${places}; ${withoutSource} without a name, date or source`
      : say`testimonials: ${quotes} in ${places}`,
  ];
}

function endorsementLine(rows: readonly Endorsement[]): readonly string[] {
  const shown = rows.filter(({ how }) => how.some((one) => one !== 'script'));
  if (shown.length === 0) return [];
  const named = shown.slice(0, mostNamed).map(({ label, pages }) => `${label} (${countWords(pages, 'page')})`);
  const list = named.join(', ');
  return [shown.length > mostNamed ? say`from outside: ${list}, and ${shown.length - mostNamed} more` : say`from outside: ${list}`];
}

function pictureLine({ products, typical, few, withFilm, withTurn, withZoom }: Proof['pictures']): readonly string[] {
  if (products === 0) return [];
  if (typical === null) return [say`pictures of products: none in the pages as they are served`];
  const closer = [
    ...(withFilm > 0 ? [say`${withFilm} with a film`] : []),
    ...(withTurn > 0 ? [say`${withTurn} to turn round`] : []),
    ...(withZoom > 0 ? [say`${withZoom} to enlarge`] : []),
  ];
  return [[say`pictures of products: ${typical} on the typical one`, say`${few} of ${products} with fewer than 3`, ...closer].join('; ')];
}
