import { expect, test } from 'vitest';
import { inCyrillic } from '@/lib/model/serbian-cyrillic.ts';

test.each([
  ['Dodaj u korpu', 'Додај у корпу'],
  ['džem od šljiva', 'џем од шљива'],
  ['Njegoš i Ljubav', 'Његош и Љубав'],
  ['=rođendanski kolači', '=рођендански колачи'],
  ['još samo # komada', 'још само # комада'],
  ['isporuč*', 'испоруч*'],
  ['kuća, c\u030Cesma', 'кућа, чесма'],
])('%s is %s', (latin, cyrillic) => {
  expect(inCyrillic(latin)).toBe(cyrillic);
});

test('a word with letters that Serbian lacks is foreign and stays as it is', () => {
  expect(inCyrillic('prijava na newsletter')).toBe('пријава на newsletter');
});

test('what is in Cyrillic already, and what is no word, stays', () => {
  expect(inCyrillic('корпа 24/7')).toBe('корпа 24/7');
});
