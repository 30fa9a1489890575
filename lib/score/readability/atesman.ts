import { defineFormula } from './formula.ts';

/**
 * Flesch for Turkish: 198.825 - 40.175 syllables a word - 2.610 words a sentence. 0..100 as it is.
 * Source: E. Ateşman, "Türkçede okunabilirliğin ölçülmesi", Dil Dergisi 58 (1997), 71-74.
 *
 * Each vowel is a syllable, which in Turkish is nearly exact.
 */
export const atesman = defineFormula({
  id: 'atesman',
  languages: ['tr'],
  syllables: { nucleus: /[aeıioöuüâîû]/g, least: 1 },
  ease: ({ sentenceLength, syllables }) => 198.825 - 40.175 * syllables - 2.61 * sentenceLength,
});
