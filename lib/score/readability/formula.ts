import type { FormulaId } from '../../model/text-schema.ts';

/** What formulas ask of a text: means of its words and sentences. */
export interface TextMeans {
  /** Words a sentence. */
  readonly sentenceLength: number;
  /** A word; 0 where the formula has no rule for them. */
  readonly syllables: number;
  /** A word; signs and digits are none. */
  readonly letters: number;
  /** Share 0..1 of words with more than 6 letters. */
  readonly longWords: number;
  /** Share 0..1 of words with 4 syllables or more; 0 where the formula has no rule for them. */
  readonly heavyWords: number;
}

/**
 * How syllables are counted in words as they are written. Coarse everywhere: spelling does not tell where two vowels part (piano,
 * Familie), and loan words keep their own rules. Dictionaries would do better and weigh megabytes; over a hundred words the errors of
 * vowel groups cancel out for the greater part, which is why less is not measured.
 */
export interface SyllableRule {
  /** Letters that are written and not heard, taken out first; global. */
  readonly mute?: RegExp;
  /** The vowels of one syllable; global, for lower case. */
  readonly nucleus: RegExp;
  /** Syllables of a word without a vowel: 1, or 0 where such words lean on the next one (Russian "в"). */
  readonly least: 0 | 1;
}

/** One readability formula for one or more languages. */
export interface Formula {
  /** Equal to the file name. */
  readonly id: FormulaId;
  /** Primary tags. */
  readonly languages: readonly string[];
  /** Left out where the formula asks for none. */
  readonly syllables?: SyllableRule;
  /** Higher is easier, 0 hard and 100 easy; may go beyond either, and is cut there by whoever asks. */
  readonly ease: (means: TextMeans) => number;
}

export const defineFormula = (formula: Formula): Formula => formula;
