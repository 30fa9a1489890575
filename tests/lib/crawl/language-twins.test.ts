import { expect, test } from 'vitest';
import { homeOf } from '@/lib/crawl/home-of.ts';
import { languageTwins } from '@/lib/crawl/language-twins.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';

const english = pageFacts({
  url: 'https://shop.example/',
  language: 'en-GB',
  alternates: { en: 'https://shop.example/', de: 'https://shop.example/de/', 'x-default': 'https://shop.example/' },
});

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
  const german = pageFacts({
    url: 'https://shop.example/de/',
    language: 'de',
    alternates: { en: 'https://shop.example/', de: 'https://shop.example/de/' },
  });
  const twins = languageTwins(german);
  twins.learn(german);
  expect(twins.isOtherLanguage('https://shop.example/')).toBe(true);
  expect(twins.isOtherLanguage('https://shop.example/de/tee')).toBe(false);
});

test('a check started on a German page enters by the German home, though the root is English', () => {
  const root = pageFacts({ ...english, requestedUrl: 'https://shop.example/' });
  expect(homeOf(root, 'https://shop.example/de/tee/assam')).toEqual({ url: 'https://shop.example/de/', language: 'de' });
  expect(homeOf(root, 'https://shop.example/teas/assam')).toEqual({ url: 'https://shop.example/', language: 'en-GB' });
});

test('a site in a folder has its home there', () => {
  const link = {
    to: 'https://host.example/shop/',
    words: 'Home',
    namedBy: 'text' as const,
    place: 'header' as const,
    slot: '',
    rel: [],
    acts: null,
    hidden: null,
    heading: null,
  };
  const deep = pageFacts({
    url: 'https://host.example/shop/teas/assam.html',
    links: [link, { ...link, to: 'https://host.example/shop/teas/' }],
  });
  expect(homeOf(deep, deep.url).url).toBe('https://host.example/shop/');
});

test('a parameter that names another language switches it; one that names the own is on every link of some shops', () => {
  const twins = languageTwins({ url: 'https://shop.example/', language: 'en-GB' });
  expect(twins.isOtherLanguage('https://shop.example/teas?lang=de')).toBe(true);
  expect(twins.isOtherLanguage('https://shop.example/index.php?route=product&language=en-gb')).toBe(false);
  expect(twins.isOtherLanguage('https://shop.example/index.php?route=product&language=fr-fr')).toBe(true);
  const silent = languageTwins({ url: 'https://shop.example/?lang=xx', language: null });
  expect(silent.isOtherLanguage('https://shop.example/teas?lang=xx')).toBe(false);
  expect(silent.isOtherLanguage('https://shop.example/teas?lang=fr')).toBe(true);
});
