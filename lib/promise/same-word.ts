/** Endings of a word's other numbers and cases in European languages; longer words may differ in any two letters at the end. */
const endings = /^(s|es|e|n|en|er|x)$/;
/** Many cases and numbers differ in the last vowel alone: tazza and tazze, чашка and чашки. */
const vowel = /^[aeiouyаеиоуыюя]$/;
/** Words that are long enough to have ends of which nothing need be known. */
const longWord = 5;
/** Shortest part of a compound: `versand*`, as in the words of languages. */
const shortestPart = 4;
/** Languages that write compounds in one word. */
export const compounding: ReadonlySet<string> = new Set(['da', 'de', 'et', 'fi', 'hu', 'nb', 'nl', 'sv']);

/** Whether two folded words are one word in two forms: tea and teas, Tasse and Tassen, berry and berries. */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 3 || /\d/.test(long)) return false;
  const shared = sharedStart(short, long);
  if (shared === short.length) {
    const end = long.slice(shared);
    return short.length >= longWord ? end.length <= 2 : endings.test(end) && (short.length > 3 || end.endsWith('s'));
  }
  if (short.endsWith('y') && long.endsWith('ies')) return shared === short.length - 1 && long.length === short.length + 2;
  if (shared >= shortestPart && vowel.test(one.slice(shared)) && vowel.test(other.slice(shared))) return true;
  return shared >= longWord && short.length - shared <= 1 && long.length - shared <= 2;
}

/** Whether a longer word is made with this one: Versandkosten with Versand, Kräutertees with Kräuter. */
export function isMadeWith(compound: string, part: string): boolean {
  if (part.length < shortestPart || compound.length < part.length + 3) return false;
  return compound.startsWith(part) || compound.endsWith(part);
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
