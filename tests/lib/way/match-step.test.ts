import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchStep, type Candidate, type Sought } from '@/lib/way/match-step.ts';

const one = (change: Partial<Candidate> = {}): Candidate => ({
  words: 'Teas',
  to: 'https://shop.test/teas',
  place: 'menu',
  isSeen: true,
  ...change,
});
const link: Sought = { words: 'Teas', place: 'menu', to: 'https://shop.test/teas' };
const button: Sought = { words: 'Add to cart', place: 'main', to: null };

test.each([
  [
    'the address, though it is called otherwise today',
    link,
    [one({ to: 'https://shop.test/sale', words: 'Teas' }), one({ words: 'All our teas' })],
    1,
  ],
  ['the one in the same place, of two', link, [one({ place: 'footer' }), one()], 1],
  ['the one that is drawn, of two', link, [one({ isSeen: false }), one({ place: 'footer' })], 1],
  ['the first, of two that are alike', link, [one(), one()], 0],
  ['nothing, where all lead elsewhere', link, [one({ to: 'https://shop.test/faq', words: 'FAQ' })], -1],
  ['nothing, where a namesake leads elsewhere', link, [one({ to: 'https://shop.test/other' })], -1],
  [
    'a button by its name, with a count or a tick in it',
    button,
    [one({ words: 'Wishlist', to: null }), one({ words: 'Add to cart (2) ✓', to: null })],
    1,
  ],
  ['a button whose name is longer now', button, [one({ words: 'Add to cart now', to: null, place: 'main' })], 0],
  ['no button that only stands in the same place', button, [one({ words: 'Subscribe', to: null, place: 'main' })], -1],
  ['nothing for what has no name', { ...button, words: '' }, [one({ words: '', to: null, place: 'main' })], -1],
] as const)('%s', (_, sought, candidates, found) => {
  expect(matchStep(sought, candidates)).toBe(found);
});

test('never a link to another address than the one that is sought', () => {
  const words = fc.constantFrom('Teas', 'Add to cart', '', 'FAQ');
  const to = fc.constantFrom('https://shop.test/teas', 'https://shop.test/cart?add=1', 'https://shop.test/faq');
  const place = fc.constantFrom('menu' as const, 'main' as const, 'footer' as const);
  fc.assert(
    fc.property(fc.array(fc.record({ words, to, place, isSeen: fc.boolean() })), words, to, (candidates, called, wanted) => {
      const index = matchStep({ words: called, place: 'menu', to: wanted }, candidates);
      expect(index < 0 || candidates[index]?.to === wanted).toBe(true);
    }),
  );
});
