/** Soft hyphens and zero-width characters. */
export const invisible = /[\u200b\u2060\ufeff\u00ad]/;
/** A run of white space that is more than one space: most runs are one, and need no putting right. */
const unevenGap = /[^\S ]\s*| \s+/g;

/** One line of text: white space runs become one space, ends trimmed, cut at `most` characters (never inside a surrogate pair). */
export function tidyText(text: string, most: number): string {
  // A long text is cut before the runs are joined: a megabyte inside one link costs nothing.
  const start = text.length > most * 8 ? text.slice(0, most * 8) : text;
  const line = (invisible.test(start) ? start.replace(new RegExp(invisible, 'g'), '') : start).replace(unevenGap, ' ').trim();
  if (line.length <= most) return line;
  const last = line.charCodeAt(most - 1);
  return line.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most).trimEnd();
}
