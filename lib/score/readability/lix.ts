import { defineFormula } from './formula.ts';

/**
 * LIX, words a sentence + per cent of words with more than 6 letters, for Swedish, and for Danish, Norwegian and Finnish, which have no
 * formula of their own as well known. Source: C. H. Björnsson, "Läsbarhet", Liber (1968); "Readability of newspapers in 11 languages",
 * Reading Research Quarterly 18 (1983), 480-497.
 *
 * Higher is harder there; ease = 140 - 2 LIX brings Björnsson's very easy, easy, medium, hard, very hard texts (20, 30, 40, 50, 60) to
 * 100, 80, 60, 40, 20, where Flesch has his. The line is our judgement. Finnish words are long: its texts come out harder than they are.
 */
export const lix = defineFormula({
  id: 'lix',
  languages: ['sv', 'da', 'nb', 'fi'],
  ease: ({ sentenceLength, longWords }) => 140 - 2 * (sentenceLength + 100 * longWords),
});
