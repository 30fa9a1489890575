import { expect, test } from 'vitest';
import { judgePromise } from '@/lib/model/promise/judge-promise.ts';
import { checkPromise } from '@/lib/promise/check-promise.ts';
import { landing } from './examples.ts';
import { both, checked, languages, page } from './check-ad.ts';

test('a German ad with few words of its language is told by its letters, which English does not write with', () => {
  const german = checked('Edelstahl-Thermosflasche in Gelb, hält 12 Stunden warm', both(page({ said: landing })));
  expect(german.languages).toEqual({ ad: 'de', page: 'en' });
});

test('an address in an ad promises nothing', () => {
  const { words } = checked('Loose tea https://shop.test/teas www.shop.test', both(page({ said: landing })));
  expect(words.map(({ word }) => word)).toEqual(['Loose', 'tea']);
  expect(checkPromise('https://shop.test/teas', both(page({ said: landing })), languages)).toEqual({ is: 'no-words' });
});

test.each([
  ['petit-déjeuner', 'Petit déjeuner compris', 'first'],
  ['petit-déjeuner', 'Le petit jardin', 'nowhere'],
  ['hand-made', 'Handmade in Wales', 'first'],
  ['rain-jackets', 'A rain-jacket for all days', 'first'],
  ['5-star', 'Five tips to be a star', 'nowhere'],
])('“%s” is one word: “%s” says it %s', (ad, first, place) => {
  const language = ad.startsWith('petit') ? 'fr' : 'en';
  expect(checked(ad, both(page({ said: { first, further: '' } }), language)).words).toMatchObject([{ word: ad, desktop: { is: place } }]);
});

test.each([
  ['Bio-Honig direkt vom Imker', 'en', 'foreign'],
  ['Мёд с пасеки', 'en', 'foreign'],
  ['有機はちみつ 送料無料', 'en', 'foreign'],
  ['Organic honey from our own bees', 'de', 'foreign'],
  ['Edelstahl Thermosflasche', 'en', 'hardly'],
  ['Piscine chauffée', 'en', 'hardly'],
  ['Steel thermos', 'de', 'hardly'],
  ['Heated pool and sauna for all our guests', 'en', 'broken'],
])('“%s” on a page in %s that says nothing of it is %s: “not kept” is said only where the languages are one', (ad, language, verdict) => {
  const says = { first: 'Ferienwohnung am See', further: 'Zimmer und Preise' };
  expect(judgePromise(checked(ad, both(page({ said: says }), language))).is).toBe(verdict);
});

test.each(['shop.test', 'localhost:4702', 'shop.test/teas?x=1', 'http://localhost:4702/accessories'])(
  '“%s” is an address, not an ad',
  (ad) => {
    expect(checkPromise(ad, both(page({ said: landing })), languages)).toEqual({ is: 'no-words' });
  },
);

test('what only looks like an address is said', () => {
  const { words } = checked('Rated 8.5/10 and/or more. Mr. Tea', both(page({ said: landing })));
  expect(words.map(({ word }) => word)).toContain('Rated');
  expect(words.map(({ word }) => word)).toContain('Tea');
});
