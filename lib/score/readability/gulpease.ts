import { defineFormula } from './formula.ts';

/**
 * Gulpease, Italian: 89 + (300 sentences - 10 letters) / words. 0..100 as it is: below 40 is hard for people who left school at 19.
 * No syllables. Source: P. Lucisano & M. E. Piemontese, "GULPEASE: una formula per la predizione della difficoltà dei testi in lingua
 * italiana", Scuola e città 39 (1988), 110-124.
 */
export const gulpease = defineFormula({
  id: 'gulpease',
  languages: ['it'],
  ease: ({ sentenceLength, letters }) => 89 + 300 / sentenceLength - 10 * letters,
});
