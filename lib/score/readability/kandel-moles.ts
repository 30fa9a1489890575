import { defineFormula } from './formula.ts';

/**
 * Flesch for French: 207 - 1.015 words a sentence - 73.6 syllables a word. 0..100 as it is.
 * Source: L. Kandel & A. Moles, "Application de l'indice de Flesch à la langue française", Cahiers d'études de radio-télévision 19
 * (1958), 253-274.
 *
 * Mute: -e and -es after a consonant or é, and the u of qu and gue. The -ent of verbs is counted, since it looks like that of "moment".
 * Elided words stay with the next one (l'eau is one word).
 */
export const kandelMoles = defineFormula({
  id: 'kandel-moles',
  languages: ['fr'],
  syllables: {
    mute: /(?<=q)u|(?<=g)u(?=[eiéèêy])|(?<=[^aàâeèêëiîïoôuùûüyœæ]|[qg]u)es?$/g,
    nucleus: /[aàâeèêëiîïoôuùûüœæ]*é|(?:[aàâeèêëiîïoôuùûüœæ]|y(?![aàâeéèêioôu]))+/g,
    least: 1,
  },
  ease: ({ sentenceLength, syllables }) => 207 - 1.015 * sentenceLength - 73.6 * syllables,
});
