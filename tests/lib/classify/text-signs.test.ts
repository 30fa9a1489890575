import { expect, test } from 'vitest';
import { signedTexts } from '@/lib/classify/signed-texts.ts';
import { mostlyQuotes, pastYears, peopleNamed, picturesAlone } from '@/lib/classify/text-signs.ts';
import { pageFacts } from '../../fakes/page-facts.ts';

const { measures } = pageFacts();
const people = (...texts: readonly string[]) =>
  peopleNamed(pageFacts({ headings: texts.map((text) => ({ level: 2, text, place: 'main', hidden: null })) }));

test('years of the past are counted once each, and parts of numbers, dates and prices are none', () => {
  expect(pastYears(pageFacts({ excerpt: 'Founded in 1923, moved in 1987; since 1923 in one family.' }))).toBe(2);
  expect(pastYears(pageFacts({ excerpt: 'Call 030-1923, 12.05.1999, 1850.00 €, item 219871.' }))).toBe(0);
  expect(pastYears(pageFacts({ excerpt: 'New in 2025.' }))).toBe(0);
});

test('names of people are told from names of goods by their capitals, and from three on', () => {
  expect(people('Dr. Anna Müller', 'José de la Cruz, baker', 'Ingrid Sørensen')).toBe(3);
  expect(people('Anna Müller', 'Ingrid Sørensen')).toBe(0);
  expect(people('How we work', 'Where to find us', 'What it costs')).toBe(0);
  expect(people('Anna Müller', 'Ingrid Sørensen', 'Tom Field', 'How we work', 'What it costs', 'Our prices', 'Our rooms')).toBe(0);
});

test('pictures with a line each are works; with a price, or many words, they are not', () => {
  const works = { words: 80, measures: { ...measures, images: 6 } };
  expect(picturesAlone(pageFacts(works))).toBe(6);
  expect(picturesAlone(pageFacts({ ...works, measures: { ...works.measures, prices: 1 } }))).toBe(0);
  expect(picturesAlone(pageFacts({ ...works, words: 400 }))).toBe(0);
});

test('three quotations and little else are mostly quotations', () => {
  expect([100, 200].map((words) => mostlyQuotes({ words, measures: { ...measures, quotes: 3 } }))).toEqual([true, false]);
  expect(mostlyQuotes({ words: 20, measures: { ...measures, quotes: 2 } })).toBe(false);
});

test('names below what people said are counted from three on; names in a text are none', () => {
  const signed = 'Lovely. Ann Field, Leeds They came at once! – Tom M., Hull “Never again without.” Svend Aage, 84';
  expect(signedTexts(pageFacts({ excerpt: signed }))).toBe(3);
  expect(signedTexts(pageFacts({ excerpt: 'Lovely. Ann Field, Leeds They came at once! – Tom M., Hull' }))).toBe(0);
  expect(
    signedTexts(pageFacts({ excerpt: 'We deliver to Leeds, Hull and York. Then we rest. On Sunday, we sleep. Bread, milk, eggs.' })),
  ).toBe(0);
});
