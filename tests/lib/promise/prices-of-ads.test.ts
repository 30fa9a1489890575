import { expect, test } from 'vitest';
import { judgePromise, nowhereWords, otherPrices, unclearWords } from '@/lib/model/promise/judge-promise.ts';
import { checked, onPage } from './check-ad.ts';

/** A list of goods, as its first screenful says it. */
const shop = 'Stainless Steel Thermos $35.00 Ceramic Candy Bowl $18.00 Ceramic Coffee Cup White $15.00';

test.each([
  ['Ceramic coffee cups from $15', 'kept'],
  ['Ceramic coffee cup for 15 USD', 'kept'],
  ['Stainless Steel Thermos, 35 dollars', 'kept'],
  ['Thermos $35, candy bowl $18', 'kept'],
])('“%s” is kept by the price beside the name, however it is written', (ad, verdict) => {
  expect(judgePromise(checked(ad, onPage(shop))).is).toBe(verdict);
});

test.each([['Ceramic coffee cup, $12. Thermos', '$12', ['$15.00']]])(
  '“%s” promises a price that stands nowhere on the page: the page’s own is said',
  (ad, price, own) => {
    const check = checked(ad, onPage(shop));
    expect([judgePromise(check).is, otherPrices(check)]).toEqual(['price', [{ ad: price, page: own }]]);
  },
);

test('a price that may be of something else is not called kept', () => {
  const check = checked(
    'Ceramic cups now from $18',
    onPage('Ceramic cups for all that you drink. Featured goods, shown on this page for you: Ceramic vase $25 Ceramic candy bowl $18'),
  );
  expect([judgePromise(check).is, unclearWords(check)]).toEqual(['unclear', { here: ['$18'], behind: [] }]);
});

test('a price that stands on the page is not called wrong, though the page may say it of something else', () => {
  const check = checked('Ceramic coffee cup now $18', onPage(shop));
  expect([judgePromise(check).is, otherPrices(check)]).toEqual(['unclear', []]);
});

test('three prices of one room, each with whom it is for, are each looked for and none is called wrong', () => {
  const check = checked(
    'Chambre de l’ange, sous les toits : 70 € pour une personne, 85 € pour deux, 95 € pour trois personnes.',
    onPage('Chambre de l’ange Sous les toits Tarifs pour une nuit : une personne 70 €, deux personnes 85€, trois personnes 95€', 'fr'),
  );
  expect(otherPrices(check)).toEqual([]);
  expect(check.words.flatMap(({ weighs, desktop }) => (weighs === 'price' ? [desktop.is] : []))).not.toContain('nowhere');
  expect(check.words.find(({ word }) => word === '95 €')?.desktop.is).toBe('first');
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
