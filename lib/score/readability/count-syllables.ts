import type { SyllableRule } from './formula.ts';

/** Syllables of one word in lower case, by its vowel groups. */
export function countSyllables(word: string, { mute, nucleus, least }: SyllableRule): number {
  const heard = mute ? word.replace(mute, '') : word;
  return Math.max(least, heard.match(nucleus)?.length ?? 0);
}
