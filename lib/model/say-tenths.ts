import { spokenTag } from './say.ts';

/** A number with one digit behind the point, or the comma: "4.0". */
export function sayTenths(value: number): string {
  const form = { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false } as const;
  return new Intl.NumberFormat(spokenTag(), form).format(value);
}
