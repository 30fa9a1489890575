import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { givesTelephone } from '@/lib/audit/facts/gives-telephone.ts';
import type { FakeLink, FakePage } from '@/tests/fakes/site-reading.ts';
import { siteReading } from '@/tests/fakes/site-reading.ts';

const gives = (shown: FakePage): boolean => {
  const { pages } = siteReading({ '/': shown, '/contact': { kinds: ['contact'] }, '/orders': { kinds: ['account'] } });
  const [page] = pages;
  return page !== undefined && givesTelephone(page, { behind: ({ to }) => pages.find(({ facts }) => facts.url === to), vocabulary });
};
const inHead = (link: FakeLink) => gives({ links: [{ place: 'menu', ...link }] });

test.each([
  ['its link leads to the contact page', { to: '/contact', words: '123456789' }],
  ['a handset stands beside it', { to: '/other', words: '123 456 789', icon: 'fa-solid fa-phone' }],
  ['it is written as numbers to call are', { to: '/other', words: '+49 30 1234567' }],
])('a number in the head is a telephone number when %s', (_, link) => {
  expect(inHead(link)).toBe(true);
});

test.each([
  ['an order, in the account', { to: '/orders', words: '123456789' }],
  ['an article with headphones beside it', { to: '/other', words: '123456789', icon: 'headphones.svg' }],
  ['a page', { to: '/contact', words: '2' }],
  ['a date', { to: '/contact', words: '2026' }],
  ['a tax number that says so', { to: '/contact', words: 'VAT 123456789' }],
])('other digits are none: the number of %s', (_, link) => {
  expect(inHead(link)).toBe(false);
});

test.each([
  'Our Locations Telephone 123456789',
  'Tel.: 12 34 56 78 Fax 9',
  'Telefon-Nr. 1234567',
  '我们的电话：12345678',
  'Téléphone : 12345678',
  'Мобилен: 12345678',
  'Broj telefona: 12345678',
  'Број телефона: 12345678',
  'Telefónne číslo: 12345678',
  'Tālrunis: 12345678',
  'Telefoninumber: 12345678',
])('on a page about how to reach somebody a word says it: %s', (excerpt) => {
  expect(gives({ kinds: ['contact'], facts: { excerpt } })).toBe(true);
  expect(gives({ kinds: ['product'], facts: { excerpt } })).toBe(false);
});

test.each(['VAT 123456789', 'Fax 123456789', 'iPhone 123456789', 'Telephone 9 to 5', 'Order 123456789', 'Telephone us'])(
  'nor is it one there without such a word, or with nothing to call: %s',
  (excerpt) => {
    expect(gives({ kinds: ['contact'], facts: { excerpt } })).toBe(false);
  },
);
