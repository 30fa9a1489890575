import { said, spokenTag } from '@/lib/model/say.ts';

/** A number with its noun: "1 click", "1,204 pages". A plural that is not made with s is given. Their entries are "{0} click" and "{0} clicks". */
export function sayCount(count: number, noun: string, plural = `${noun}s`): string {
  return said(`{0} ${count === 1 ? noun : plural}`, { holes: [sayNumber(count)] });
}

const grouped = new Map<string, Intl.NumberFormat>();

/** A number with its thousands parted. */
export function sayNumber(count: number): string {
  const tag = spokenTag();
  const format = grouped.get(tag) ?? new Intl.NumberFormat(tag);
  grouped.set(tag, format);
  return format.format(count);
}
