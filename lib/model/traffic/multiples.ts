/** Words behind a number that make it another one, in English, German, French, Spanish, Italian, Portuguese and Dutch. Our own list. */
const factors: readonly (readonly [by: number, words: RegExp])[] = [
  [1000, /^(?:k|tsd|thousand|tausend|mil|mille|mila|duizend)$/iu],
  [1_000_000, /^(?:mio|mln|million\p{L}*|millón|millones|milion\p{L}*|milhão|milhões|miljoen)$/iu],
];
/** Those that do, and are not read; "m" is a thousand to some and a million to others. */
const unread = /(?<!\p{L})(m|mill|hund\p{L}+|cent\p{L}*|dozens?|du[tz]+end|douzaines?)(?!\p{L})/iu;

const behind = /(?<=\d)\s*(\p{L}+)(?:\.(?!\d))?/u;

/** What a number is to be multiplied by for the word behind it, and the words without that: "1.5k", "2 Tsd. Besuche". Null where there is more, or what is not read. */
export function takeMultiple(words: string): { readonly words: string; readonly by: number } | null {
  const word = behind.exec(words)?.[1] ?? '';
  const by = factors.find(([, some]) => some.test(word))?.[0] ?? 1;
  const rest = by === 1 ? words : words.replace(behind, '');
  const isLeft = unread.test(rest) || rest.split(/[^\p{L}]+/u).some((one) => factors.some(([, some]) => some.test(one)));
  return isLeft ? null : { words: rest, by };
}
