import { countSyllables } from './count-syllables.ts';
import type { SyllableRule } from './formula.ts';
import { segmenterOf } from './segmenter-of.ts';

export interface TextCounts {
  readonly sentences: number;
  readonly words: number;
  readonly letters: number;
  /** Words with more than 6 letters. */
  readonly longWords: number;
  /** 0 without a rule for them. */
  readonly syllables: number;
  /** Words with 4 syllables or more; 0 without a rule for them. */
  readonly heavyWords: number;
}

/** A stop, and quotation marks and brackets that close after it. */
const ended = /[.!?…][\p{Pe}\p{Pf}\p{Pi}"'\s]*$/u;
/** What goes on longer without a stop is a menu, a table or a list of goods. Our judgement. */
const longestSentence = 60;

/**
 * Counts of the sentences of a text, as Intl.Segmenter parts them in that language. What ends without a stop (the place where a text was
 * cut, a list) or is longer than 60 words is no sentence and left out with its words. Words have a letter: numbers and prices are none.
 * A heading without a stop counts with the sentence after it, since lines are not kept; and a stop within an abbreviation may end one.
 */
export function countText(text: string, language: string, rule?: SyllableRule): TextCounts {
  const counts = { sentences: 0, words: 0, letters: 0, longWords: 0, syllables: 0, heavyWords: 0 };
  for (const { segment } of segmenterOf(language, 'sentence').segment(text.normalize('NFC'))) {
    if (!ended.test(segment)) continue;
    const words = wordsOf(segment, language);
    if (words.length === 0 || words.length > longestSentence) continue;
    counts.sentences++;
    for (const word of words) {
      const letters = word.match(/\p{L}/gu)?.length ?? 0;
      const syllables = rule ? countSyllables(word, rule) : 0;
      counts.words++;
      counts.letters += letters;
      counts.longWords += Number(letters > 6);
      counts.syllables += syllables;
      counts.heavyWords += Number(syllables >= 4);
    }
  }
  return counts;
}

function wordsOf(sentence: string, language: string): readonly string[] {
  const segments = [...segmenterOf(language, 'word').segment(sentence.toLocaleLowerCase(language))];
  return segments.filter(({ segment }) => /\p{L}/u.test(segment)).map(({ segment }) => segment);
}
