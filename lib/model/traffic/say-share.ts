import { say, spokenTag } from '../say.ts';
import type { Share, UsualRange } from './verdict.ts';

const digits = 2;

/** A share as so many of a hundred, in two digits: "1.4", "0.03", "62". */
export function sayOfHundred(share: number): string {
  return new Intl.NumberFormat(spokenTag(), { maximumSignificantDigits: digits }).format(share * 100);
}

export const shareAlone = ({ part, of }: Share): number => (of > 0 ? part / of : 0);

/** Of fewer, the interval of a half (Wilson's, 95 %) is wider than 40 of 100: in hundreds it would say more than is known. */
const fewest = 20;

/** A part of some visits, and of how many: in hundreds, or as it was counted where those are few. */
export function sayPart({ part, of }: Pick<Share, 'part' | 'of'>): { readonly part: string; readonly of: string } {
  return of < fewest ? { part: sayWhole(part), of: sayWhole(of) } : { part: sayOfHundred(part / of), of: '100' };
}

/** "62 of 100", or "4 of 5". */
export function sayPartOf(counted: Pick<Share, 'part' | 'of'>): string {
  const { part, of } = sayPart(counted);
  return say`${part} of ${of}`;
}

/** A count with its share, "816 (62 of 100)", or "4 of 5". */
export const sayCounted = ({ part, of }: Pick<Share, 'part' | 'of'>): string =>
  of < fewest ? sayPartOf({ part, of }) : say`${sayWhole(part)} (${sayPartOf({ part, of })})`;

/** A count with its thousands parted. */
export const sayWhole = (count: number): string => new Intl.NumberFormat(spokenTag(), { maximumFractionDigits: 0 }).format(count);

export const sayUsual = ({ low, high }: UsualRange): readonly [string, string] => [sayOfHundred(low), sayOfHundred(high)];
