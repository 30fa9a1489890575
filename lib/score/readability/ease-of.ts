import type { FormulaId } from '../../model/text-schema.ts';
import { countText, type TextCounts } from './count-text.ts';
import type { TextMeans } from './formula.ts';
import { formulas } from './formulas.ts';

export interface Ease {
  /** A whole number of 0..100, higher = easier. */
  readonly ease: number;
  readonly formula: FormulaId;
}

/** Formulas were made on samples of a hundred words (Flesch 1948, Gunning 1952). */
const fewestWords = 100;
/** Fewer make no mean length. Our judgement. */
const fewestSentences = 5;

/** How easy a text is to read, by the formula for its language (a primary tag); null without one, or for less than 100 words or 5 sentences. */
export function easeOf(text: string, language: string | null): Ease | null {
  const formula = formulas.find(({ languages }) => language !== null && languages.includes(language));
  if (!formula || language === null) return null;
  const counts = countText(text, language, formula.syllables);
  if (counts.words < fewestWords || counts.sentences < fewestSentences) return null;
  const ease = Math.round(formula.ease(meansOf(counts)));
  return { ease: Math.min(100, Math.max(0, ease)), formula: formula.id };
}

const meansOf = ({ sentences, words, letters, longWords, syllables, heavyWords }: TextCounts): TextMeans => ({
  sentenceLength: words / sentences,
  syllables: syllables / words,
  letters: letters / words,
  longWords: longWords / words,
  heavyWords: heavyWords / words,
});
