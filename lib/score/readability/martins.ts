import { defineFormula } from './formula.ts';

/**
 * Flesch for Portuguese (of Brazil): 248.835 - 1.015 words a sentence - 84.6 syllables a word; 42 points are added to the English one,
 * since words are longer. 0..100 as it is. Source: T. B. F. Martins, C. M. Ghiraldelo, M. G. V. Nunes & O. N. Oliveira Jr.,
 * "Readability formulas applied to textbooks in Brazilian Portuguese", Notas do ICMSC 28, University of São Paulo (1996).
 *
 * Falling pairs (ai, eu, ão) are one, rising ones two; mute is the u of qu and gu before a vowel. Wrong where a falling pair parts (raiz).
 */
export const martins = defineFormula({
  id: 'martins',
  languages: ['pt'],
  syllables: {
    mute: /(?<=[qg])u(?=[aeioáéíóâêôãõ])/g,
    nucleus: /ão|ãe|õe|[aeoáéóâêô][iu]|iu|ui|[aeiouyáéíóúâêôãõàü]/g,
    least: 1,
  },
  ease: ({ sentenceLength, syllables }) => 248.835 - 1.015 * sentenceLength - 84.6 * syllables,
});
