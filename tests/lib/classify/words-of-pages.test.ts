import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { wordsOfPages } from '@/lib/classify/words-of-pages.ts';
import type { PageFacts } from '@/lib/model/page.ts';
import { pageFacts } from '../../fakes/page-facts.ts';

const german = 'Wir haben für euch jeden Tag frische Blumen, und am Samstag sind wir bis vier Uhr da. Kommt vorbei oder ruft uns an.';
const english = 'We have fresh flowers for you every day, and on Saturdays we are here until four. Come and see us, or give us a call.';
const sample =
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.';
const languagesOf = (...pages: readonly Partial<PageFacts>[]) =>
  wordsOfPages(
    pages.map((page) => pageFacts(page)),
    vocabulary,
  ).map(({ language }) => language);
const all = vocabulary.map(({ language }) => language);

test('pages are read in the language that they are written in, and in English', () => {
  expect(languagesOf({ language: 'de', excerpt: german })).toEqual(['de', 'en']);
  expect(languagesOf({ language: 'en', excerpt: german })).toEqual(['de', 'en']);
  expect(languagesOf({ language: 'en', excerpt: english })).toEqual(['en']);
});

test('a claim that is no template’s counts without a text', () => {
  expect(languagesOf({ language: 'nl', excerpt: sample })).toEqual(['en', 'nl']);
});

test('where a template says English and no text bears it out, the menu may be in any language', () => {
  expect(languagesOf({ language: 'en', excerpt: sample })).toEqual(all);
  expect(languagesOf({ language: null, excerpt: sample })).toEqual(all);
  expect(languagesOf({ language: 'en', excerpt: sample }, { language: 'en', excerpt: english })).toEqual(['en']);
});
