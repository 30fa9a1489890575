import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchesNear } from '@/lib/read/stretches-near.ts';

test.each([
  ['nothing to find', ''],
  ['7', '7'],
  ['abcdefgh 7 abcdefgh', 'gh 7 ab'],
  ['7 ab 7', '7 ab 7'],
  ['7 abcdefgh 7', '7 ab\ngh 7'],
])('within three characters of the digits of %j stands %j', (text, near) => {
  expect(stretchesNear(text, /\d+/g, 3)).toBe(near);
});

test('a pattern that needs its core finds near it what it finds in the whole text', () => {
  const pattern = /(?<![a-z])[a-z]{1,4}\d+[a-z]{0,4}(?![a-z])/g;
  const piece = fc.constantFrom('a', 'b', '1', '23', ' ', '.', 'word', 'long run of words ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      expect(stretchesNear(text, /\d+/g, 6).match(pattern)).toEqual(text.match(pattern));
    }),
  );
});
