import type { ContentWord } from './content-words.ts';

/** A short word that begins with a capital may be a word of either language: the German Tag, the English Tag. Judgement. */
const shortestName = 5;

/** The words of an ad that can be compared with a page in another language: prices, numbers, and names that the page writes letter by letter. */
export const wordsOverTongues = (words: readonly ContentWord[], page: string): readonly ContentWord[] =>
  words.filter(({ word, is }) => is !== 'word' || (/^\p{Lu}/u.test(word) && word.length >= shortestName && isWritten(page, word)));

function isWritten(page: string, name: string): boolean {
  for (let at = page.indexOf(name); at >= 0; at = page.indexOf(name, at + 1))
    if (!/\p{L}/u.test(`${page[at - 1] ?? ''}${page[at + name.length] ?? ''}`)) return true;
  return false;
}
