/** A name, a date or a place in a line of its own; longer is a text of its own. */
const line = /^[\p{Lu}\p{Lo}\d—–-][^\n“„«»「"]{1,80}$/u;
const reach = 200;

/** Where a quotation stands in a text whose blocks are parted by newlines. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * How many quotations have a name, a date or another source behind them, or in the line after or before; one line stands for one.
 * The first line of the text is a heading and stands for none.
 */
export function countSourced(text: string, quotations: readonly Stretch[]): number {
  /** Where the last line that was taken for a source ends. */
  let taken = -1;
  return quotations.filter(({ start, end }) => {
    const [rest = '', next = ''] = text.slice(end, end + reach).split('\n', 2);
    if (/^[\s,]*[—–―-]\s*\p{L}/u.test(rest) || /^\s*\(?\p{Lu}[^\n]{1,60}$/u.test(rest)) return true;
    if (rest.trim().length <= 2 && isSource(next)) {
      taken = end + rest.length + 1 + next.length;
      return true;
    }
    const before = text.slice(Math.max(0, start - reach), start).split('\n');
    const own = before.at(-1) ?? '';
    return before.length >= 3 && own.trim() === '' && taken < start - own.length - 1 && isSource(before.at(-2) ?? '');
  }).length;
}

/** A sentence before a quotation leads up to it and names nobody; "Ada L." is a name. */
function isSource(words: string): boolean {
  const tidy = words.trim();
  const isSentence = /[:!?…]$/.test(tidy) || (tidy.endsWith('.') && tidy.split(/\s+/).length > 4);
  return line.test(tidy) && /\p{L}.*\p{L}|\d{4}/u.test(tidy) && !isSentence;
}
