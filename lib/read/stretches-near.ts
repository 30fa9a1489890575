/**
 * The stretches of a text that lie within `reach` characters of what `core` finds, parted by line ends. A pattern that cannot match without
 * its core, reaches no further and crosses no line end finds there what it finds in the whole text, and has little to look through.
 */
export function stretchesNear(text: string, core: RegExp, reach: number): string {
  let near = '';
  let start = 0;
  let end = -1;
  for (const { 0: found, index } of text.matchAll(core)) {
    if (index - reach > end) {
      if (end >= 0) near += `${text.slice(start, end)}\n`;
      start = Math.max(0, index - reach);
    }
    end = index + found.length + reach;
  }
  return end < 0 ? '' : near + text.slice(start, end);
}
