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
  expect(twins.languageOf('https://shop.example/de/')).not.toBeNull();
  expect(twins.languageOf('https://shop.example/de/tee/assam')).not.toBeNull();
  expect(twins.languageOf('https://shop.example/')).toBeNull();
  expect(twins.languageOf('https://shop.example/teas')).toBeNull();
});

test('two letters alone name no language: nothing is left out that no page calls a twin', () => {
  const twins = languageTwins(english);
  expect(twins.languageOf('https://shop.example/de/')).toBeNull();
  expect(twins.languageOf('https://shop.example/tv/')).toBeNull();
});

test('a check started on the German side reads the German side', () => {
  const german = pageFacts({
    url: 'https://shop.example/de/',
    language: 'de',
    alternates: { en: 'https://shop.example/', de: 'https://shop.example/de/' },
  });
  const twins = languageTwins(german);
  twins.learn(german);
  expect(twins.languageOf('https://shop.example/')).not.toBeNull();
  expect(twins.languageOf('https://shop.example/de/tee')).toBeNull();
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
  expect(twins.languageOf('https://shop.example/teas?lang=de')).not.toBeNull();
  expect(twins.languageOf('https://shop.example/index.php?route=product&language=en-gb')).toBeNull();
  expect(twins.languageOf('https://shop.example/index.php?route=product&language=fr-fr')).not.toBeNull();
  const silent = languageTwins({ url: 'https://shop.example/?lang=xx', language: null });
  expect(silent.languageOf('https://shop.example/teas?lang=xx')).toBeNull();
  expect(silent.languageOf('https://shop.example/teas?lang=fr')).not.toBeNull();
});

test('a switch of languages names twins that no hreflang does; the same two letters elsewhere do not', () => {
  const plain = pageFacts({
    url: 'https://shop.example/',
    language: 'en',
    links: [
      ['https://shop.example/fr/', 'Français', 'header'],
      ['https://shop.example/pt-br/inicio', 'PT-BR', 'footer'],
      ['https://shop.example/tv/', 'TV', 'header'],
      ['https://shop.example/no/', 'No', 'main'],
    ].map(([to = '', words = '', place]) => ({
      to,
      words,
      namedBy: 'text' as const,
      place: place as 'header',
      slot: '',
      rel: [],
      acts: null,
      hidden: null,
      heading: null,
    })),
  });
  const twins = languageTwins(plain);
  twins.learn(plain);
  expect(twins.languageOf('https://shop.example/fr/thes')).toBe('fr');
  expect(twins.languageOf('https://shop.example/pt-br/chas')).toBe('pt');
  expect(twins.languageOf('https://shop.example/tv/')).toBeNull();
  expect(twins.languageOf('https://shop.example/no/')).toBeNull();
});

test('on the German side an English page without a language in its address is a twin when it names a German one', () => {
  const german = pageFacts({ url: 'https://shop.example/de/', language: 'de' });
  const twins = languageTwins(german);
  const story = { url: 'https://shop.example/story', language: 'en' };
  expect(twins.isTwin(pageFacts({ ...story, alternates: { de: 'https://shop.example/de/geschichte' } }))).toBe(true);
  expect(twins.isTwin(pageFacts(story))).toBe(false);
  expect(twins.isTwin(pageFacts({ url: 'https://shop.example/cart', language: 'de' }))).toBe(false);
});
