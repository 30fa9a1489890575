import { spokenTag } from './say.ts';

/** A number with at most one digit behind the point, or the comma: "4.2", "4". */
export function sayTenths(value: number): string {
  // Rounded first: at the edge Intl rounds the other way than toFixed.
  return new Intl.NumberFormat(spokenTag(), { maximumFractionDigits: 1, useGrouping: false }).format(Number(value.toFixed(1)));
}
