import { defineFormula } from './formula.ts';

/**
 * FOG for Polish: 0.4 (words a sentence + per cent of words with 4 syllables or more) = years of school that a reader needs.
 * Sources: R. Gunning, "The technique of clear writing" (1952), with hard words of 3 syllables; 4 in Polish: W. Pisarek, "Jak mierzyć
 * zrozumiałość tekstu?", Zeszyty Prasoznawcze 4 (1969), and FOG-PL, University of Wrocław (2012).
 *
 * Higher is harder there; ease = 125 - 6 years brings 5 years of school to 95 and 17 to 23, where Flesch has the fifth grade and
 * graduates. The line is our judgement. An i before a vowel only softens; other vowels are a syllable each (wrong in "autor").
 * Words are counted as they stand, not in their basic form.
 */
export const fogPl = defineFormula({
  id: 'fog-pl',
  languages: ['pl'],
  syllables: { nucleus: /i?[aąeęoóu]|[iy]/g, least: 0 },
  ease: ({ sentenceLength, heavyWords }) => 125 - 6 * 0.4 * (sentenceLength + 100 * heavyWords),
});
