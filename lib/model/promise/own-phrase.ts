/** What parts an ad: ends of sentences and lines, and commas and dashes with space behind them, not those in a number or a compound. */
const stops = /[.!?…;:•|。！？、，]+(?=\s|$)|[、。！？，]|,\s+|\s[-–—]\s|\s?—\s?|\n+/u;
/** Characters of a phrase that a heading has room for. Judgement. */
const longest = 60;

/** The ad's own phrase around some of its words, as a heading could say it: the part between two stops that holds most of them. */
export function ownPhrase(ad: string, words: readonly string[]): string {
  const parts = ad
    .split(stops)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ part, held: words.filter((word) => part.includes(word)) }));
  const best = parts.reduce<(typeof parts)[number] | null>((most, one) => (most && most.held.length >= one.held.length ? most : one), null);
  if (!best || best.held.length === 0) return words[0] ?? '';
  return best.part.length <= longest ? best.part : cut(best.part, Math.min(...best.held.map((word) => best.part.indexOf(word))));
}

/** From a word on, up to the last one that fits. */
function cut(part: string, from: number): string {
  const rest = part.slice(from);
  if (rest.length <= longest) return rest;
  const whole = rest.slice(0, longest + 1).replace(/\s+\S*$/u, '');
  return whole.length <= longest ? whole : rest.slice(0, longest);
}
