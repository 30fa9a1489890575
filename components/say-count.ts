const grouped = new Intl.NumberFormat('en');

/** A number with its noun: "1 click", "1,204 pages". A plural that is not made with s is given. */
export function sayCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${grouped.format(count)} ${count === 1 ? noun : plural}`;
}

/** A number with its thousands parted. */
export function sayNumber(count: number): string {
  return grouped.format(count);
}
