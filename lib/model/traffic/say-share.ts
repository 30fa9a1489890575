import { spokenTag } from '../say.ts';
import type { Share, UsualRange } from './verdict.ts';

const digits = 2;

/** A share as so many of a hundred, in two digits: "1.4", "0.03", "62". */
export function sayOfHundred(share: number): string {
  return new Intl.NumberFormat(spokenTag(), { maximumSignificantDigits: digits }).format(share * 100);
}

export const shareAlone = ({ part, of }: Share): number => (of > 0 ? part / of : 0);

/** A count with its thousands parted. */
export const sayWhole = (count: number): string => new Intl.NumberFormat(spokenTag(), { maximumFractionDigits: 0 }).format(count);

export const sayUsual = ({ low, high }: UsualRange): readonly [string, string] => [sayOfHundred(low), sayOfHundred(high)];
