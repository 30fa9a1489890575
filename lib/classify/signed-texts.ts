import type { PageFacts } from '../model/page.ts';

/**
 * Sayings that somebody signed, as guest books and walls of praise have them without quotation marks: a sentence ends, a name of up to four
 * words with a capital each follows, and behind a comma or bracket a place, a firm or an age. Fewer than three are none: any text may hold one. By our
 * corpus: 15 of the 20 pages that have three are testimonials.
 */
export function signedTexts({ excerpt }: PageFacts): number {
  const signed = excerpt.match(signature)?.length ?? 0;
  return signed >= fewestSigned ? signed : 0;
}

const fewestSigned = 3;
const signature =
  /[.!?…。！？][”"'»’」』“]?\s*(?:[–—-]\s?)?\p{Lu}[\p{L}’'-]*\.?(?:\s(?:(?:de|da|van|von|der|ten|di|e|y|et|und|and|&|of)\s)?\p{Lu}[\p{L}.’'-]*){0,3}\s?[,(]\s?(?:\p{Lu}|\d\d(?!\d))/gu;
