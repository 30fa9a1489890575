import { mostSaid, type PageLooks } from './page-looks.ts';

/** Characters at the end of a page in which its foot says whose it is. Judgement: a line or two. */
const footer = 400;
/**
 * The sign or the word, a name or none, a year, and where it is a span its end. Others turn them round: "Your Store © 2026". Source of the sign:
 * 17 U.S. Code § 401, https://www.law.cornell.edu/uscode/text/17/401
 */
const notice =
  /(?:©|\(c\)|\bcopyright\b)(?:\s*(?:©|\(c\)))?(?:(?![.!?]\s+\p{Lu})[^\d©]){0,60}?\b(?<from>(?:19|20)\d\d)\b(?:\s?[-–—/]\s?(?<to>(?:19|20)\d\d)\b)?/giu;

export interface FootYear {
  readonly year: number;
  /** As the page says it. */
  readonly quote: string;
}

type Said = NonNullable<PageLooks['said']>;

/** Whether the end of what a page says was kept: of very long ones it was not. */
export const isFootKept = ({ further }: Said): boolean => further.length < mostSaid.further;

/** The last year that the foot of a page claims its texts for; null where it names none, or its end was not kept. */
export function footYear({ first, further }: Said): FootYear | null {
  if (!isFootKept({ first, further })) return null;
  const foot = `${first} ${further}`.slice(-footer);
  const told = [...foot.matchAll(notice)].map(({ 0: quote, groups }) => ({ year: Number(groups?.['to'] ?? groups?.['from']), quote }));
  return told.reduce<FootYear | null>((latest, one) => (latest && latest.year >= one.year ? latest : one), null);
}
