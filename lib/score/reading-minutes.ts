import { segmenterOf } from './readability/segmenter-of.ts';
import { charactersPerMinute, usualWordsPerMinute, wordsPerMinute } from './reading-speeds.ts';

/** A text of which only the beginning may be known. */
export interface CountedText {
  /** Of the whole text. */
  readonly words: number;
  readonly beginning: string;
  /** Primary tag, or null where it cannot be told. */
  readonly language: string | null;
}

/**
 * Minutes that it takes to read all of a text at the mean speed of its language, to a tenth; the mean of many languages where it has no
 * figure. In Chinese and Japanese by characters: as many a word as the beginning has. Readers of the web read a fifth of the words.
 */
export function readingMinutes({ words, beginning, language }: CountedText): number {
  const perMinute = charactersPerMinute[language ?? ''];
  const minutes = perMinute
    ? (words * charactersPerWord(beginning)) / perMinute
    : words / (wordsPerMinute[language ?? ''] ?? usualWordsPerMinute);
  return Math.round(minutes * 10) / 10;
}

/** What is parted as Japanese is so in Chinese too: one dictionary serves both, and words of pages are counted by it. */
function charactersPerWord(text: string): number {
  const words = [...segmenterOf('ja', 'word').segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
  const characters = words.reduce((sum, word) => sum + (word.match(/./gu)?.length ?? 0), 0);
  return words.length === 0 ? 1 : characters / words.length;
}
