import { expect, test } from 'vitest';
import { matchWords } from '@/lib/classify/match-words.ts';
import { withOwnWords } from '@/lib/classify/with-own-words.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import type { OwnRule } from '@/lib/model/correction.ts';

const rule = (kind: 'testimonials' | 'guide', language: string, ...words: string[]): OwnRule => ({ about: 'words', kind, language, words });
const meant = (text: string, rules: readonly OwnRule[]) =>
  new Set(matchWords(text, withOwnWords(vocabulary, rules)).hits.map(({ key }) => key));

test('a word of the user’s own means what the user says', () => {
  expect(meant('Alderwords', [])).toEqual(new Set());
  expect(meant('Alderwords', [rule('testimonials', 'en', 'alderwords')])).toEqual(new Set(['testimonials']));
});

test('and nothing else as a name of pages, in whatever language it did', () => {
  expect(meant('FAQ', [])).toContain('faq');
  expect(meant('FAQ', [rule('guide', 'de', 'Faq')])).toEqual(new Set(['guide']));
});

test('the same words give the same list, none the list itself; lists of languages without any stay as they were', () => {
  const rules = [rule('guide', 'en', 'Alderwords')];
  expect(withOwnWords(vocabulary, [])).toBe(vocabulary);
  expect(withOwnWords(vocabulary, [...rules])).toBe(withOwnWords(vocabulary, rules));
  const changed = withOwnWords(vocabulary, rules).filter((language) => !vocabulary.includes(language));
  expect(changed.map(({ language }) => language)).toEqual(['en']);
});
