import { expect, test } from 'vitest';
import { judgePromise } from '@/lib/model/promise/judge-promise.ts';
import { behind, both, checked, onPage, page } from './check-ad.ts';

const black = 'Ceramic Coffee Cup Black $15.00 Smooth finish';

test('an ad on the page of its own product is not led to a list or a sister that says one word more', () => {
  const landed = page({
    said: { first: black, further: '' },
    behind: [behind('list', `${black} Dishwasher`), behind('white', 'Ceramic Coffee Cup White $15.00 Smooth finish Dishwasher safe')],
  });
  expect(checked('Black ceramic coffee cup, $15, smooth, dishwasher safe, shatterproof', both(landed)).better).toBeNull();
});

test('an ad that led to the wrong product is led to its own', () => {
  const landed = page({
    said: { first: 'Stainless thermos $35', further: '' },
    behind: [behind('cup', black), behind('blog', black, { canLand: false })],
  });
  expect(checked('Black ceramic coffee cup, $15', both(landed)).better?.url).toBe('https://shop.test/cup');
});

test('a page that keeps the words and not the price is no better place', () => {
  const landed = page({ said: { first: 'Stainless thermos $35', further: '' }, behind: [behind('cup', black)] });
  expect(checked('Black ceramic coffee cup, smooth, $9', both(landed)).better).toBeNull();
});

test('goods in a text of the law or a post are not kept behind links; a guarantee in the terms is', () => {
  const landed = page({
    said: { first: 'Honey', further: '' },
    behind: [behind('terms', 'Our guarantee: wax candles', { canKeep: false, canLand: false })],
  });
  expect(checked('Honey, candles, warranty', both(landed)).words.map(({ desktop }) => desktop.is)).toEqual(['first', 'nowhere', 'behind']);
});

test('“free” is not kept by what is free of something', () => {
  expect(checked('Free shipping', onPage('BPA-free steel, fast shipping')).words.map(({ desktop }) => desktop.is)).toEqual([
    'nowhere',
    'first',
  ]);
});

test.each([
  ['women’s dresses', 'Women Dresses', 'en', ['first', 'first']],
  ["Women's", 'Women', 'en', ['first']],
  ['BIO-Honig', 'BIO-Imkerei Moser – Honig direkt vom Imker', 'de', ['first']],
  ['Imkerhonig', 'Honig direkt vom Imker', 'de', ['first']],
  ['Imkerhonig', 'Wachs direkt vom Imker', 'de', ['nowhere']],
])('“%s” on “%s”: forms and joined words', (ad, says, language, places) => {
  expect(checked(ad, onPage(says, language)).words.map(({ desktop }) => desktop.is)).toEqual(places);
});

test('a joined word whose parts stand there is said to be there in parts', () => {
  expect(checked('Imkerhonig', onPage('Honig direkt vom Imker', 'de')).words[0]?.desktop).toEqual({ is: 'first', inParts: true });
});

test.each([
  ['Honig jetzt online kaufen', 'de', ['Honig']],
  ['Buy honey online now', 'en', ['honey']],
])('“%s”: what calls to buy promises nothing', (ad, language, words) => {
  expect(checked(ad, onPage('', language)).words.map(({ word }) => word)).toEqual(words);
});

test('text that is on the page and was not shown as it opened is neither behind links nor closed', () => {
  const landed = page({ said: { first: 'Facades', further: '' }, read: 'Fabrication and installation in Ajman', closed: 'Brochure' });
  const check = checked('Fabrication and installation in Ajman, brochure', both(landed));
  expect(check.words.map(({ desktop }) => desktop.is)).toEqual(['page', 'page', 'page', 'closed']);
  expect(judgePromise(check).is).toBe('later');
});

test('an ad in another language is compared by names and numbers alone, and led to pages in its own', () => {
  const own = { url: 'https://shop.test/de/', pages: 8 };
  const says = page({ said: { first: 'Introducing a tag for every Millrace cup, $15', further: '' } });
  const check = checked(
    'Keramik für jeden Tag von Millrace: die Tassen sind schön und nicht teuer',
    both(says, 'en', { unreadIn: (tag) => (tag === 'de' ? own : null) }),
  );
  expect(check.words.map(({ word }) => word)).toEqual(['Millrace']);
  expect([judgePromise(check).is, check.better, check.inItsLanguage]).toEqual(['foreign', null, own]);
});

test('what a page that was read as a whole does not say is not left unknown, though it was not drawn', () => {
  const read = page({ said: null, isWhole: true, read: black });
  const check = checked('Black ceramic cup, lifetime guarantee, shatterproof', both(read));
  expect(check.words.map(({ desktop }) => desktop.is)).toEqual(['page', 'page', 'page', 'nowhere', 'nowhere', 'nowhere']);
  expect(judgePromise(check).is).toBe('broken');
});
