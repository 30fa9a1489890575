import { spokenTag } from './say.ts';

/** A number with one decimal, as the language in use writes it: 3.0, 3,0. */
export const sayTenths = (value: number): string =>
  new Intl.NumberFormat(spokenTag(), { minimumFractionDigits: 1, useGrouping: false }).format(Number(value.toFixed(1)));
