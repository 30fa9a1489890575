import { defineFormula } from './formula.ts';

/**
 * Flesch for Russian: 206.835 - 1.3 words a sentence - 60.1 syllables a word. 0..100 as it is.
 * Source: I. V. Oborneva, "Avtomatizirovannaya otsenka slozhnosti uchebnykh tekstov", thesis, Moscow (2006).
 *
 * Each vowel is a syllable, which in Russian is exact; words without one (в, к, с) have none.
 */
export const oborneva = defineFormula({
  id: 'oborneva',
  languages: ['ru'],
  syllables: { nucleus: /[аеёиоуыэюя]/g, least: 0 },
  ease: ({ sentenceLength, syllables }) => 206.835 - 1.3 * sentenceLength - 60.1 * syllables,
});
