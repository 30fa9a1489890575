import { defineFormula } from './formula.ts';

/**
 * Flesch for German: 180 - words a sentence - 58.5 syllables a word. 0..100 as it is.
 * Source: T. Amstad, "Wie verständlich sind unsere Zeitungen?", thesis, University of Zürich (1978).
 *
 * No letter is mute but the u of qu. Wrong where the vowels of a pair part (Familie, beurteilen).
 */
export const amstad = defineFormula({
  id: 'amstad',
  languages: ['de'],
  syllables: { mute: /(?<=q)u/g, nucleus: /aa|ee|oo|ie|ei|ai|ey|ay|eu|äu|au|[aeiouyäöüéèà]/g, least: 1 },
  ease: ({ sentenceLength, syllables }) => 180 - sentenceLength - 58.5 * syllables,
});
