import { expect, test } from 'vitest';
import { readOwnWords } from '@/lib/model/own-words.ts';

test.each([
  ['Kind words', ['Kind words']],
  [' Kind  words ,Mots doux;Stimmen\nStimmen', ['Kind words', 'Mots doux', 'Stimmen']],
  ['お客様の声、声', ['お客様の声', '声']],
  ['Kundenstimme*', ['Kundenstimme*']],
  ['Q&A, what’s new?', ['Q&A', 'what’s new?']],
  ['آراء العملاء', ['آراء العملاء']],
])('%s gives %j', (typed, words) => {
  expect(readOwnWords(typed)).toEqual({ words });
});

test.each([
  ['', 'empty', ''],
  [' , ;', 'empty', ''],
  ['a', 'too-short', 'a'],
  ['fine, ???', 'signs', '???'],
  ['=about', 'signs', '=about'],
  ['<b>bold</b>', 'signs', '<b>bold</b>'],
  ['ab*', 'star', 'ab*'],
  ['st*ries', 'signs', 'st*ries'],
  ['x'.repeat(61), 'too-long', 'x'.repeat(61)],
])('%s is refused: %s', (typed, fault, word) => {
  expect(readOwnWords(typed)).toEqual({ fault, word });
});

test('more than thirty are too many', () => {
  expect(readOwnWords(Array.from({ length: 31 }, (_, n) => `word ${n}`).join())).toEqual({ fault: 'too-many', word: '' });
});
