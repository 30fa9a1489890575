import { defineFormula } from './formula.ts';

/**
 * Flesch Reading Ease, English: 206.835 - 1.015 words a sentence - 84.6 syllables a word. 0..100 as it is: 60 to 70 is plain English.
 * Source: R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948), 221-233.
 *
 * Mute: e at the end, -es and -ed, but for table, places, waited. Wrong where it is heard (recipe, hundred) and where vowels part (create).
 */
export const flesch = defineFormula({
  id: 'flesch',
  languages: ['en'],
  syllables: {
    mute: /(?<=q)u|(?<![^aeiouyl]l)e$|(?<![aeiouysxzcg]|[cs]h|[^aeiouyl]l)es$|(?<![aeiouytd]|[^aeiouyl]l)ed$/g,
    nucleus: /(?:[aeiouéè]|y(?![aeiou]))+/g,
    least: 1,
  },
  ease: ({ sentenceLength, syllables }) => 206.835 - 1.015 * sentenceLength - 84.6 * syllables,
});
