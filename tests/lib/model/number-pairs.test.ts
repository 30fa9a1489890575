import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberPairs } from '@/lib/model/number-pairs.ts';

const number = fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 2 ** 31 - 1 }));

test('pairs are numbered from 0 as they come, and each keeps its number', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { maxLength: 400 }), (pairs) => {
      const numbers = numberPairs();
      const known = new Map<string, number>();
      for (const [one, other] of pairs) {
        const name = `${one} ${other}`;
        if (!known.has(name)) known.set(name, known.size);
        expect(numbers(one, other)).toBe(known.get(name));
      }
    }),
  );
});

test('so many pairs that the table grows often', () => {
  const numbers = numberPairs();
  const of = (one: number, other: number) => numbers(one, other);
  for (let round = 0; round < 2; round += 1)
    for (let at = 0; at < 20_000; at += 1) if (of(at % 200, Math.floor(at / 200)) !== at) expect.fail(`pair ${at}, round ${round}`);
});
