import { defineFormula } from './formula.ts';

/**
 * Flesch for Spanish: 206.84 - 1.02 words a sentence - 60 syllables a word. 0..100 as it is. The paper's F is printed as sentences a
 * hundred words; it is read as words a sentence here, as nearly everybody does and as the constants need (G. Law, 2011).
 * Source: J. Fernández Huerta, "Medidas sencillas de lecturabilidad", Consigna 214 (1959), 29-32.
 *
 * i, u and y join the vowel beside them, a, e and o part, í and ú part from all; mute is the u of que and gue.
 */
export const fernandezHuerta = defineFormula({
  id: 'fernandez-huerta',
  languages: ['es'],
  syllables: { mute: /(?<=q)u|(?<=g)u(?=[eiéí])/g, nucleus: /[iuüy]?[aeoáéó][iuy]?|[iuüy]+|[íú]/g, least: 1 },
  ease: ({ sentenceLength, syllables }) => 206.84 - 1.02 * sentenceLength - 60 * syllables,
});
