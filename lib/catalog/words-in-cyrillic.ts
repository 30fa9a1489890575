import { inCyrillic } from '../model/serbian-cyrillic.ts';
import type { LanguageWords } from '../model/words.ts';

/** The words of Serbian in its other script, as a list of their own, so that neither script weighs less for the other. */
export const wordsInCyrillic = ({
  and,
  common,
  small = '',
  names,
  fillers,
  plain,
  words,
  early,
  apart,
  body,
  language,
}: LanguageWords): LanguageWords => ({
  language,
  and: phrasesInCyrillic(and),
  common: inCyrillic(common),
  small: inCyrillic(small),
  names: each(names, inCyrillic),
  fillers: phrasesInCyrillic(fillers),
  plain: each(plain, phrasesInCyrillic),
  words: each(words, phrasesInCyrillic),
  early: each(early, phrasesInCyrillic),
  apart: each(apart, phrasesInCyrillic),
  body: each(body, phrasesInCyrillic),
});

const phrasesInCyrillic = (phrases: readonly string[] = []): readonly string[] => phrases.map(inCyrillic);

/** Each list of phrases, or each name, in the other script. */
function each<K extends string, V>(lists: { readonly [key in K]?: V } = {}, spell: (written: V) => V): { [key in K]?: V } {
  const spelled: { [key in K]?: V } = {};
  for (const key in lists) if (lists[key] !== undefined) spelled[key] = spell(lists[key]);
  return spelled;
}
