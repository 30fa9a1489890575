import { say, spokenTag } from '@/lib/model/say.ts';

const units = ['', 'kB', 'MB', 'GB'] as const;

/** Bytes as people say them, in two digits or three: `3.4 MB`, `128 kB`. */
export function saySize(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 999.5 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const digits = unit > 0 && size < 9.95 ? 1 : 0;
  const name = unit === 0 ? say`bytes` : units[unit];
  return `${new Intl.NumberFormat(spokenTag(), { maximumFractionDigits: digits }).format(size)}\u00A0${name}`;
}
