import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { contentWords } from '@/lib/promise/content-words.ts';

const wordsOf = (ad: string, language = 'en') => contentWords(ad, [language], vocabulary).map(({ word }) => word);

test('a number and its unit are one word of my ad, as I wrote them', () => {
  expect(wordsOf('Rose scent 100 ml, 30-day returns')).toEqual(['Rose', 'scent', '100 ml', '30-day', 'returns']);
  expect(wordsOf('Print 30 x 40 cm, in 12 colours')).toEqual(['Print', '30 x 40 cm', '30 x 40 cm', '12 colours', 'colours']);
});

test('a page that calls its language what no browser knows is read all the same', () => {
  expect(wordsOf('Rose scent', 'en_US')).toEqual(['Rose', 'scent']);
});
