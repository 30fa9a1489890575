import { foldText } from '../classify/fold-text.ts';
import { findPhrases, phrasesOf } from './phrase-tree.ts';
import { wordsOf } from './words-of.ts';

/** Words of such a line. Judgement: a longer one is a text. */
const length = { fewest: 2, most: 14 } as const;

/**
 * What stands right under the name of a site, before its menu, a heading or the next screenful begins: "Rooms to let | Rest by the lake". Null where
 * nothing does, or where it cannot be told where it ends.
 */
export function lineUnderName(text: string, names: readonly string[], next: readonly string[]): string | null {
  const words = wordsOf(text);
  const where = (phrases: readonly string[]) => findPhrases(words, phrasesOf(phrases.map((phrase) => foldText(phrase))));
  const [name] = where(names);
  const end = (name && where(next).find(({ from }) => from >= name.to)?.from) ?? words.length;
  if (!name || end - name.to < length.fewest || end - name.to > length.most) return null;
  return text.slice(words[name.to]?.from, words[end - 1]?.to);
}
