import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { countWords } from '@/lib/model/count-words.ts';
import { english, said, say, spokenTag, useTexts } from '@/lib/model/say.ts';

const german = (entries: Readonly<Record<string, string>>) =>
  useTexts({ language: 'de', direction: 'ltr', find: (text) => entries[text] ?? null });

afterEach(() => useTexts(english));

test('English is said as it is written, whatever stands in its holes', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.double(),
      (quote, figure) => say`It says ${quote}, ${figure} times.` === `It says ${quote}, ${figure} times.`,
    ),
  );
});

test('another language may put its holes elsewhere', () => {
  german({ '{0} of {1} pages': 'von {1} Seiten {0}' });

  expect(say`${3} of ${9} pages`).toBe('von 9 Seiten 3');
});

test('what fills a hole is never taken for one', () => {
  german({ '{0} of {1}': '{0} von {1}' });

  expect(say`${'{1}'} of ${'$1'}`).toBe('{1} von $1');
});

test('no line ends between a number and its unit, in either language, and what is quoted stays as it is', () => {
  expect(say`${62} % of them, on ${'5 % off'}`).toBe('62\u00A0% of them, on 5 % off');
  expect(said('1280 × 800 pixels, 62 % or 2 MB')).toBe('1280\u00A0×\u00A0800 pixels, 62\u00A0% or 2\u00A0MB');
  german({ '{0} % of {1}': 'von {1} sind es {0} %' });
  expect(say`${4.5} % of ${9}`).toBe('von 9 sind es 4,5\u00A0%');
});

test('without an entry it is English', () => {
  german({});

  expect(say`${3} of ${9} pages`).toBe('3 of 9 pages');
  expect(said('Yes')).toBe('Yes');
  expect(said('Open', { sense: 'of a shop' })).toBe('Open');
});

test('one word of two senses has two entries', () => {
  german({ Open: 'Öffnen', 'Open #of a shop': 'Geöffnet' });

  expect([said('Open'), said('Open', { sense: 'of a shop' })]).toEqual(['Öffnen', 'Geöffnet']);
});

test('a figure has the decimal sign of its language, and no thousands of its own', () => {
  german({ '{0} points': '{0} Punkte' });

  expect(say`${1234.5} points`).toBe('1234,5 Punkte');
});

test('one and many are counted with their own entries', () => {
  german({ '{0} click': '{0} Klick', '{0} clicks': '{0} Klicks' });

  expect([countWords(1, 'click'), countWords(0, 'click')]).toEqual(['1 Klick', '0 Klicks']);
});

test('a sort of English is for English alone', () => {
  expect(spokenTag('en-GB')).toBe('en-GB');
  german({});
  expect(spokenTag('en-GB')).toBe('de');
});
