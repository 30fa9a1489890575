import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formulaIds } from '@/lib/model/text-schema.ts';
import { countText } from '@/lib/score/readability/count-text.ts';
import { easeOf } from '@/lib/score/readability/ease-of.ts';
import { formulas } from '@/lib/score/readability/formulas.ts';

const ruleOf = (language: string) => formulas.find(({ languages }) => languages.includes(language))?.syllables;
/** The same text again and again has the same means. */
const longEnough = (text: string) => Array.from({ length: 13 }, () => text).join(' ');

/** Counted by hand, ease worked out by hand from the counts: `of` is the formula with them put in. */
const samples = [
  {
    language: 'en',
    text: 'We make tea by hand. It tastes of the hills, and it keeps for a year. Our family selected several beautiful kettles.',
    counts: { sentences: 3, words: 22, syllables: 31 },
    formula: 'flesch',
    ease: 80, // 206.835 - 1.015 x 22/3 - 84.6 x 31/22 = 80.18
  },
  {
    language: 'de',
    text: 'Unser Tee kommt aus kleinen Gärten. Wir trinken ihn am Morgen.',
    counts: { sentences: 2, words: 11, syllables: 16 },
    formula: 'amstad',
    ease: 89, // 180 - 11/2 - 58.5 x 16/11 = 89.41
  },
  {
    language: 'fr',
    text: 'Notre thé pousse dans une vallée. La famille le cueille à la main. Une préparation particulière améliore considérablement la qualité.',
    counts: { sentences: 3, words: 20, syllables: 37 },
    formula: 'kandel-moles',
    ease: 64, // 207 - 1.015 x 20/3 - 73.6 x 37/20 = 64.07
  },
  {
    language: 'es',
    text: 'Nuestra familia cultiva té en la montaña. Cada mañana bebemos una taza.',
    counts: { sentences: 2, words: 12, syllables: 26 },
    formula: 'fernandez-huerta',
    ease: 71, // 206.84 - 1.02 x 6 - 60 x 26/12 = 70.72
  },
  {
    language: 'it',
    text: 'Il nostro tè cresce in collina. La famiglia lo raccoglie piano.',
    counts: { sentences: 2, words: 11, letters: 51 },
    formula: 'gulpease',
    ease: 97, // 89 + (600 - 510) / 11 = 97.18
  },
  {
    language: 'pt',
    text: 'O nosso chá cresce na montanha. A mãe colhe as folhas de manhã. A preparação cuidadosa melhora a qualidade.',
    counts: { sentences: 3, words: 19, syllables: 37 },
    formula: 'martins',
    ease: 78, // 248.835 - 1.015 x 19/3 - 84.6 x 37/19 = 77.66
  },
  {
    language: 'nl',
    text: 'Onze thee groeit in kleine tuinen. Wij drinken hem elke ochtend.',
    counts: { sentences: 2, words: 11, syllables: 17 },
    formula: 'douma',
    ease: 83, // 206.84 - .93 x 11/2 - 77 x 17/11 = 82.73
  },
  {
    language: 'sv',
    text: 'Vårt te växer i små trädgårdar. Familjen plockar det varje morgon.',
    counts: { sentences: 2, words: 11, longWords: 3 },
    formula: 'lix',
    ease: 74, // LIX 11/2 + 300/11 = 32.77; 140 - 65.55 = 74.45
  },
  {
    language: 'tr',
    text: 'Çayımız küçük bahçelerde büyür. Onu her sabah İçeriz.',
    counts: { sentences: 2, words: 8, syllables: 19 },
    formula: 'atesman',
    ease: 93, // 198.825 - 40.175 x 19/8 - 2.61 x 4 = 92.97
  },
  {
    language: 'ru',
    text: 'Наш чай растёт в маленьких садах. Мы пьём его каждое утро. Внимательная подготовка улучшает качество напитка.',
    counts: { sentences: 3, words: 16, syllables: 37 },
    formula: 'oborneva',
    ease: 61, // 206.835 - 1.3 x 16/3 - 60.1 x 37/16 = 60.92
  },
  {
    language: 'pl',
    text: 'Nasza herbata rośnie w małych ogrodach. Staranne przygotowanie poprawia smak.',
    counts: { sentences: 2, words: 10, heavyWords: 1 },
    formula: 'fog-pl',
    ease: 89, // FOG .4 x (5 + 10) = 6; 125 - 36 = 89
  },
] as const;

test.each(samples)('a text counted by hand in $language has the counts and the ease of $formula', ({ language, text, counts, ...rest }) => {
  expect(countText(text, language, ruleOf(language))).toMatchObject(counts);
  expect(easeOf(longEnough(text), language)).toEqual(rest);
});

test('each formula of the contract is declared once, and no language has two', () => {
  expect(formulas.map(({ id }) => id)).toEqual(formulaIds);
  const languages = formulas.flatMap((formula) => formula.languages);
  expect(new Set(languages).size).toBe(languages.length);
});

test('without a formula for its language a text has no ease', () => {
  const text = longEnough(samples[0].text);
  expect(['cs', 'ja', '', null].map((language) => easeOf(text, language))).toEqual([null, null, null, null]);
});

test('ninety-nine words, or four sentences, are too few', () => {
  const sentence = (words: number) => `${'tea '.repeat(words).trim()}.`;
  const text = (lengths: readonly number[]) => lengths.map((length) => `A${sentence(length - 1)}`.replace('At', 'A t')).join(' ');
  expect(countText(text([20, 20, 20, 20, 20]), 'en')).toMatchObject({ words: 100, sentences: 5 });
  expect(easeOf(text([20, 20, 20, 20, 20]), 'en')).not.toBeNull();
  expect(easeOf(text([20, 20, 20, 20, 19]), 'en')).toBeNull();
  expect(easeOf(text([30, 30, 30, 30]), 'en')).toBeNull();
});

test('ease is a whole number of 0 to 100 for any text', () => {
  const words = fc.array(fc.constantFrom('a', 'internationalisation', 'сосуществование', 'w', 'tea.', 'Nie!', 'x?'), { minLength: 150 });
  fc.assert(
    fc.property(words, fc.constantFrom(...formulas.flatMap(({ languages }) => languages)), (text, language) => {
      const ease = easeOf(text.join(' '), language)?.ease ?? 0;
      return Number.isInteger(ease) && ease >= 0 && ease <= 100;
    }),
    { numRuns: 50 },
  );
});

test('longer sentences and longer words are never easier', () => {
  const means = { sentenceLength: 15, syllables: 1.8, letters: 5, longWords: 0.2, heavyWords: 0.1 };
  const harder = { sentenceLength: 25, syllables: 2.1, letters: 6, longWords: 0.3, heavyWords: 0.2 };
  for (const { ease } of formulas) {
    expect(ease({ ...means, sentenceLength: harder.sentenceLength })).toBeLessThan(ease(means));
    expect(ease({ ...harder, sentenceLength: means.sentenceLength })).toBeLessThan(ease(means));
  }
});
