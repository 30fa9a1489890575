import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countSpacedWords } from '@/lib/read/count-spaced-words.ts';

/** The definition as a pattern, which takes many times as long. */
const word = /[\p{L}\p{M}\p{N}_]+(?:(?:['’·]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}_]+)*/gu;

test('words are counted as the pattern has them, in letters of one unit and of two', () => {
  const piece = fc.constantFrom(...Array.from("aZ_ \n'’·.,-1½٣äЖ𝒜𐐀😀"), 'e\u0301', '\ud800', '\udc00', '12', 'word', '1.299,00', 'it’s');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      expect(countSpacedWords(text)).toBe(text.match(word)?.length ?? 0);
    }),
    { numRuns: 2_000 },
  );
});
