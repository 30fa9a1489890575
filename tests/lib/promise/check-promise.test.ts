import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostSaid } from '@/lib/model/page-looks.ts';
import { judgePromise } from '@/lib/model/promise/judge-promise.ts';
import type { PromiseCheck } from '@/lib/model/promise/promise-check.ts';
import { checkPromise } from '@/lib/promise/check-promise.ts';
import { ads, kept, landing, notKept } from './examples.ts';
import { behind, both, checked, languages, page } from './check-ad.ts';

const placesOf = (check: Extract<PromiseCheck, { is: 'checked' }>) => check.words.map(({ desktop }) => desktop.is);

test.each(kept)('$in: “$ad” is kept by “$page” ($why)', ({ in: language, ad, page: words }) => {
  expect(placesOf(checked(ad, both(page({ said: { first: words, further: '' } }), language)))).toEqual(['first']);
});

test.each(notKept)('$in: “$ad” is not kept by “$page” ($why)', ({ in: language, ad, page: words }) => {
  expect(placesOf(checked(ad, both(page({ said: { first: words, further: '' } }), language)))).toEqual(['nowhere']);
});

const whole = page({
  said: landing,
  read: landing.read,
  closed: landing.closed,
  behind: [behind('guarantee', landing.behind)],
});

test.each(ads)('$ad', ({ ad, places }) => {
  const { words } = checked(ad, both(whole));
  expect(Object.fromEntries(words.map(({ word, desktop }) => [word, desktop.is]))).toEqual(places);
});

test('what stands behind links is told with the nearest page that says it', () => {
  const far = behind('far', 'guarantee', { clicks: 3 });
  const { words } = checked('guarantee', both({ ...whole, behind: [...whole.behind, far] }));
  expect(words[0]?.desktop).toEqual({ is: 'behind', clicks: 1, url: 'https://shop.test/guarantee', title: 'guarantee' });
});

test('the page behind that says more of the ad than the landing page is named, the one that says most', () => {
  const landed = page({
    said: { first: 'Honey from the hills', further: '' },
    behind: [
      behind('shop', 'Propolis drops'),
      behind('propolis', 'Propolis drops and candles in a set', { clicks: 2 }),
      behind('delivery', 'candles', { clicks: 2 }),
    ],
  });

  expect(checked('Propolis drops and candles in a set', both(landed)).better).toEqual({
    url: 'https://shop.test/propolis',
    title: 'propolis',
    words: 4,
  });
  expect(checked('Honey from the hills: swimming lessons', both(landed)).better).toBeNull();
  const drafts = landed.behind.map((one) => ({ ...one, canLand: false }));
  expect(checked('Propolis drops and candles in a set', both({ ...landed, behind: drafts })).better).toBeNull();
  expect(checked('Propolis swimming lessons bicycles cinema', both(landed)).better).toBeNull();
  // A page that says one word more elsewhere, and fewer in all, is no better place.
  expect(checked('Honey hills candles', both(landed)).better).toBeNull();
});

test('what was not looked at is never called nowhere', () => {
  const undrawn = checked('loose porcelain', both(page({ said: null, read: 'Loose tea' })));
  expect(placesOf(undrawn)).toEqual(['page', 'unmet']);
  const far = behind('cups', 'Porcelain');
  expect(placesOf(checked('loose porcelain', both(page({ said: null, read: 'Loose tea', behind: [far] }))))).toEqual(['page', 'behind']);
  const long = page({ said: { first: 'Loose', further: 'leaf '.repeat(mostSaid.further).slice(0, mostSaid.further) } });
  expect(placesOf(checked('loose porcelain', both(long)))).toEqual(['first', 'not-known']);
  const { words, looked } = checked('loose', { ...both(whole), phone: null });
  expect([words[0]?.desktop.is, words[0]?.phone.is, looked.phone.isDrawn]).toEqual(['first', 'not-known', false]);
});

test('an ad in another language than its page is said to be', () => {
  const german = 'Die Tees sind für alle, die nicht nur einen Beutel wollen, und werden mit der Post versandt.';
  expect(checked(german, both(whole)).languages).toEqual({ ad: 'de', page: 'en' });
  expect(checked(german, both(whole, 'de')).languages).toBeNull();
  expect(checked('Assam Darjeeling', both(whole)).languages).toBe('unsure');
});

test('a short ad in another language than its page is said to be, and its small words promise nothing', () => {
  const german = checked('Bio Earl Grey Tee: kostenloser Versand ab 35 £, als Geschenk verpackt', both(whole));
  expect(german.languages).toEqual({ ad: 'de', page: 'en' });
  expect(german.words.map(({ word }) => word)).toEqual(['35 £']);
  expect(checked('Thé vert bio, livraison offerte dès 35 €', both(whole)).languages).toEqual({ ad: 'fr', page: 'en' });
  for (const english of ['Organic Earl Grey, free delivery from £35', '20% off all ceramic bowls this week only'])
    expect(checked(english, both(whole)).languages).toBeNull();
  for (const any of ['Le Creuset pans', 'Ham and salami by van, fur hat']) expect(checked(any, both(whole)).languages).toBe('unsure');
});

test('goods whose names are small words elsewhere are looked for', () => {
  const { words } = checked("Mint tea, men's fur hat, by van", both(whole));
  expect(words.map(({ word }) => word)).toEqual(['Mint', 'tea', "men's", 'fur', 'hat', 'van']);
});

test('an ad for a tea that the shop does not sell is not called kept, however much of the rest is', () => {
  const ad = 'Organic Earl Grey, free delivery from £35, gift wrapped';
  const shop = page({
    said: { first: 'Organic tea, free delivery over £35', further: '' },
    behind: [behind('gifts', 'Gift wrapped by hand')],
  });
  expect(judgePromise(checked(ad, both(shop))).is).toBe('partly');
  const sells = { ...shop, said: { first: 'Organic Earl Grey tea, free delivery over £35', further: '' } };
  expect(judgePromise(checked(ad, both(sells))).is).toBe('kept');
});

test.each(['Tea', 'The tea for you and me'])('“%s” is too little to judge by, though the page says it at once', (ad) => {
  expect(judgePromise(checked(ad, both(whole))).is).toBe('too-few');
});

test('everyday words promise nothing', () => {
  expect(checkPromise('It is for you, and with us', both(whole), languages)).toEqual({ is: 'no-words' });
  expect(checkPromise('For you and me', both(whole), languages)).toEqual({ is: 'no-words' });
  expect(checkPromise('… !? 5', both(whole), languages)).toEqual({ is: 'no-words' });
  expect(checkPromise('', both(whole), languages)).toEqual({ is: 'no-words' });
});

const text = fc
  .array(fc.constantFrom('loose', 'tea', 'teas', 'Kyoto', '緑茶', '4,90', 'and', '—', 'delivery', '<b>', '100%'), { maxLength: 12 })
  .map((words) => words.join(' '));

test('all that an ad says is kept by a page that says it too', () => {
  fc.assert(
    fc.property(text, text, (ad, more) => {
      const check = checkPromise(ad, both(page({ said: { first: `${more} ${ad}`, further: '' } })), languages);
      expect(check.is === 'checked' ? placesOf(check).every((place) => place === 'first') : true).toBe(true);
    }),
  );
});

test('more words on the page never make a promise less kept', () => {
  const rank = ['first', 'further', 'closed', 'unclear', 'nowhere'];
  fc.assert(
    fc.property(text, text, text, (ad, first, further) => {
      const before = checkPromise(ad, both(page({ said: { first, further: '' } })), languages);
      const after = checkPromise(ad, both(page({ said: { first, further } })), languages);
      // With few words met, the two are taken to be in different languages, and fewer words are compared.
      if (before.is !== 'checked' || after.is !== 'checked' || before.languages !== after.languages) return;
      placesOf(before).forEach((place, at) => expect(rank.indexOf(placesOf(after)[at] ?? '')).toBeLessThanOrEqual(rank.indexOf(place)));
    }),
  );
});

test('whatever is pasted is answered, each word once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (ad) => {
      const check = checkPromise(ad, both(whole), languages);
      const words = check.is === 'checked' ? check.words.map(({ word }) => word) : [];
      expect(words.length).toBe(new Set(words).size);
      for (const word of words) expect(ad).toContain(word);
    }),
  );
});

test('scraps of two letters promise nothing; names of two capitals do', () => {
  const { words } = checked('Honig vom St. Hof für TV und x', both(whole, 'de'));
  expect(words.map(({ word }) => word)).toEqual(['Honig', 'Hof', 'TV']);
});
