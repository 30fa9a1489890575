import { expect, test } from 'vitest';
import { languageTwins } from '@/lib/crawl/language-twins.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';

const english = pageFacts({ url: 'https://shop.example/', language: 'en-GB', alternates: { en: 'https://shop.example/', de: 'https://shop.example/de/', 'x-default': 'https://shop.example/' } });

test('the twins of a page and all under their folder are of another language', () => {
  const twins = languageTwins(english);
  twins.learn(english);
  expect(twins.isOtherLanguage('https://shop.example/de/')).toBe(true);
  expect(twins.isOtherLanguage('https://shop.example/de/tee/assam')).toBe(true);
  expect(twins.isOtherLanguage('https://shop.example/')).toBe(false);
  expect(twins.isOtherLanguage('https://shop.example/teas')).toBe(false);
});

test('two letters alone name no language: nothing is left out that no page calls a twin', () => {
  const twins = languageTwins(english);
  expect(twins.isOtherLanguage('https://shop.example/de/')).toBe(false);
  expect(twins.isOtherLanguage('https://shop.example/tv/')).toBe(false);
});

test('a check started on the German side reads the German side', () => {
  const german = pageFacts({ url: 'https://shop.example/de/', language: 'de', alternates: { en: 'https://shop.example/', de: 'https://shop.example/de/' } });
  const twins = languageTwins(german);
  twins.learn(german);
  expect(twins.isOtherLanguage('https://shop.example/')).toBe(true);
  expect(twins.isOtherLanguage('https://shop.example/de/tee')).toBe(false);
});
