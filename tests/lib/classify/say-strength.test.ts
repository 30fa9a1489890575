import { expect, test } from 'vitest';
import { en } from '@/lib/catalog/words/en.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, [en]), key);

test('a name made of two names says both, words that count only alone included', () => {
  expect(strength('Join & Give', 'donate')).toBe(0.75);
  expect(strength('Join & Give', 'signup')).toBe(0.75);
});

test('beside any other word they say nothing', () => {
  expect(strength('Give way to horses', 'donate')).toBe(0);
});
