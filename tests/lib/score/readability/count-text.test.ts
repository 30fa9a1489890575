import { expect, test } from 'vitest';
import { countSyllables } from '@/lib/score/readability/count-syllables.ts';
import { countText } from '@/lib/score/readability/count-text.ts';
import { formulas } from '@/lib/score/readability/formulas.ts';

test.each([
  ['en', { table: 2, tables: 2, places: 2, leaves: 1, waited: 2, called: 1, handled: 2, coffee: 2, the: 1, beyond: 2, quality: 3, red: 1 }],
  ['de', { quelle: 2, neue: 2, häuser: 2, tee: 1, pfirsich: 2 }],
  ['fr', { table: 1, tables: 1, langue: 1, que: 1, amie: 2, idée: 2, réalité: 4, voyage: 2, les: 1 }],
  ['es', { río: 2, ciudad: 2, guerra: 2, leer: 2, país: 2, uruguay: 3, mayo: 2, también: 2, queso: 2 }],
  ['pt', { água: 2, mãe: 1, coração: 3, maria: 3, viu: 1, queijo: 2 }],
  ['nl', { mooie: 2, leeuw: 1, zeeën: 2, bureau: 2, ijs: 1 }],
  ['tr', { çay: 1, ılık: 2, saat: 2 }],
  ['ru', { в: 0, чаёк: 2, её: 2 }],
  ['pl', { nie: 1, w: 0, miasto: 2, przygotowanie: 5 }],
] as const)('syllables in %s, as spoken', (language, words) => {
  const rule = formulas.find(({ languages }) => languages.includes(language))?.syllables;
  if (!rule) throw new Error('no rule');
  expect(Object.fromEntries(Object.keys(words).map((word) => [word, countSyllables(word, rule)]))).toEqual(words);
});

test('what ends without a stop is no sentence: a list, and the place where a text was cut', () => {
  expect(countText('Home Shop Basket Sign in', 'en')).toMatchObject({ sentences: 0, words: 0 });
  expect(countText('Tea is good. It keeps you awa', 'en')).toMatchObject({ sentences: 1, words: 3 });
});

test('a stop may stand before a quotation mark or a bracket', () => {
  expect(countText('“Tea is good.” (It is warm.) Is it? Yes! And so on…', 'en')).toMatchObject({ sentences: 5, words: 12 });
});

test('a run of more than sixty words is a list', () => {
  const run = (words: number) => `${'tea '.repeat(words).trim()}.`;
  expect(countText(run(60), 'en').words).toBe(60);
  expect(countText(run(61), 'en').words).toBe(0);
});

test('numbers and prices are no words', () => {
  expect(countText('It costs €12.50 for 100 g.', 'en')).toMatchObject({ words: 4, letters: 11 });
});
