import type { Stretch } from '../model/early/early-fact.ts';
import type { Word } from './words-of.ts';

/** Phrases by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export function phrasesOf(phrases: Iterable<readonly string[]>): Phrases {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const [first] = phrase;
    if (first === undefined) continue;
    const own = found.get(first);
    if (own) own.push(phrase);
    else found.set(first, [phrase]);
  }
  return found;
}

/** Where phrases stand, the longest of those that begin at a word. */
export function findPhrases(words: readonly Word[], phrases: Phrases): readonly Stretch[] {
  return words.flatMap(({ token }, from) => {
    const lengths = (phrases.get(token) ?? [])
      .filter((phrase) => phrase.every((part, at) => words[from + at]?.token === part))
      .map(({ length }) => length);
    return lengths.length === 0 ? [] : [{ from, to: from + Math.max(...lengths) }];
  });
}
