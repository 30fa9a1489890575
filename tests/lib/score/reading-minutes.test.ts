import { expect, test } from 'vitest';
import { readingMinutes } from '@/lib/score/reading-minutes.ts';

test.each([
  ['en', 238, 1],
  ['en', 0, 0],
  ['de', 179, 1],
  ['fi', 483, 3],
  ['cs', 184, 1],
  [null, 92, 0.5],
] as const)('in %s %i words take %d minutes', (language, words, minutes) => {
  expect(readingMinutes({ words, beginning: '', language })).toBe(minutes);
});

test('Japanese and Chinese are read by characters, as many a word as the beginning has', () => {
  expect(readingMinutes({ words: 357, beginning: '日本 東京', language: 'ja' })).toBe(2);
  expect(readingMinutes({ words: 255, beginning: '日本 東京', language: 'zh' })).toBe(2);
  expect(readingMinutes({ words: 255, beginning: '', language: 'zh' })).toBe(1);
});
