import { defineFormula } from './formula.ts';

/**
 * Flesch for Dutch: 206.84 - 0.93 words a sentence - 77 syllables a word. 0..100 as it is.
 * Source: W. H. Douma, "De leesbaarheid van landbouwbladen", Landbouwhogeschool Wageningen (1960).
 *
 * Pairs and triples of vowels are one, a trema parts them; no e is mute. Wrong where a pair parts without one (museum).
 */
export const douma = defineFormula({
  id: 'douma',
  languages: ['nl'],
  syllables: { mute: /(?<=q)u/g, nucleus: /eau|aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|[aeiouyëïüöéèê]/g, least: 1 },
  ease: ({ sentenceLength, syllables }) => 206.84 - 0.93 * sentenceLength - 77 * syllables,
});
