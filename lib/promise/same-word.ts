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
  if (isOfOneRoot(one, other)) return true;
  return shared >= longWord && short.length - shared <= 1 && long.length - shared <= 2;
}

/** How a quality and what has it end in languages with words from Latin: transparent, transparentes, transparency, Transparenz, transparencia. */
const quality = /^(\p{L}{4,}[aeê]n)(?:t\p{L}{0,2}|[cz]|(?:c|z)(?:y|e|a|as|es|en|ia|ias|ies|ja))$/u;

function isOfOneRoot(one: string, other: string): boolean {
  const root = quality.exec(one)?.[1];
  return root !== undefined && root === quality.exec(other)?.[1];
}

/** What adjectives of German, Dutch and the languages of the North end in: gut, guter, gutes; nieuw, nieuwe; rød, rødt, røde. */
const declined = /^(?:e|er|es|em|en|t|a)$/;
/** Both ends are told apart by these alone: Leben is no form of Leber. */
const twoEnds = /^(?:e|er|es|em)$/;
const shortestRoot = 3;

/** Whether two folded words are one adjective in two forms, in a language that declines them. */
export function isDeclined(one: string, other: string): boolean {
  const shared = sharedStart(one, other);
  const [end, otherEnd] = [one.slice(shared), other.slice(shared)];
  if (shared >= shortestRoot && (end === '' || otherEnd === '')) return declined.test(end + otherEnd);
  // What both ends begin with belongs to them: roter and rotes share an e.
  const root = shared - (one[shared - 1] === 'e' ? 1 : 0);
  return root >= shortestRoot && twoEnds.test(one.slice(root)) && twoEnds.test(other.slice(root));
}

/** Whether one is the English form of what is done of the other, with its last letter doubled: ship and shipping. Without, it may be a thing: dress and dressing. */
export function isDoing(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const last = short.at(-1) ?? '';
  return short.length >= shortestPart && /[bdgmnprt]/.test(last) && [`${short}${last}ing`, `${short}${last}ed`].includes(long);
}

/** Whether a word of French is another one but for accents: étoilé is no form of étoiles. Whoever writes none of a word's accents may mean either. */
export function differsByAccents(one: string, other: string): boolean {
  const [letters, others] = [one, other].map(
    (word) =>
      word
        .toLowerCase()
        .normalize('NFD')
        .match(/\p{L}\p{M}*/gu) ?? [],
  );
  if (!letters || !others || ![letters, others].every((some) => some.some((letter) => letter.length > 1))) return false;
  for (const [at, letter] of letters.entries()) {
    const beside = others[at];
    if (beside?.[0] !== letter[0]) return false;
    if (beside !== letter) return true;
  }
  return false;
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
