import { expect, test } from 'vitest';
import { judgePromise, nowhereWords, otherPrices, unclearWords } from '@/lib/model/promise/judge-promise.ts';
import { checked, onPage } from './check-ad.ts';

/** A list of goods, as its first screenful says it. */
const shop = 'Stainless Steel Thermos $35.00 Ceramic Candy Bowl $18.00 Ceramic Coffee Cup White $15.00';

test.each([
  ['Ceramic coffee cups from $15', 'kept'],
  ['Ceramic coffee cup for 15 USD', 'kept'],
  ['Thermos $35, candy bowl $18', 'kept'],
])('“%s” is kept by the price beside the name, however it is written', (ad, verdict) => {
  expect(judgePromise(checked(ad, onPage(shop))).is).toBe(verdict);
});

test.each([
  ['Ceramic coffee cup now $18', '$18', ['$15.00']],
  ['Ceramic coffee cup, $12. Thermos', '$12', ['$15.00']],
])('“%s” promises a price that is another product’s or nobody’s: the page’s own is said', (ad, price, own) => {
  const check = checked(ad, onPage(shop));
  expect([judgePromise(check).is, otherPrices(check)]).toEqual(['price', [{ ad: price, page: own }]]);
});

test('a price that may be of something else is not called kept', () => {
  const check = checked(
    'Ceramic cups now from $18',
    onPage('Ceramic cups for all that you drink. Featured goods, shown on this page for you: Ceramic vase $25 Ceramic candy bowl $18'),
  );
  expect([judgePromise(check).is, unclearWords(check)]).toEqual(['unclear', ['$18']]);
});

test('a price that the site says nowhere is what is not kept, however many other words are', () => {
  const check = checked('Elegant ceramic cups and bowls, only $9', onPage('Elegant ceramic cups and bowls'));
  expect([judgePromise(check).is, nowhereWords(check)]).toEqual(['broken', ['$9']]);
});

test.each([
  ['500 projects', '2,500 sqm of projects'],
  ['5 stars', 'Open 5 days, all stars of the north'],
  ['5 € la hora', 'Canchas por 50 € la hora'],
])('“%s” is not kept by “%s”: a number is a whole number, of one thing', (ad, says) => {
  expect(checked(ad, onPage(says)).words[0]?.desktop.is).not.toBe('first');
});

test('thousands and hundredths may be written in other ways', () => {
  const check = checked('2.000 happy customers, cups 4,90 €', onPage('Over 2,000 very happy customers. Cups € 4.90'));
  expect(check.words.map(({ desktop }) => desktop.is)).toEqual(['first', 'first', 'first', 'first', 'first']);
});

test('what is missing is named by its weight: price, numbers and guarantee, then goods', () => {
  const check = checked('Porcelain dishes, lifetime guarantee, 5 stars, from $9', onPage('Tea'));
  expect(nowhereWords(check)).toEqual(['$9', 'lifetime', 'guarantee', '5 stars', 'Porcelain', 'dishes', 'stars']);
});
