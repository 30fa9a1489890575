import { expect, test } from 'vitest';
import type { PathLeg, WalkedPath } from '@/lib/model/walked-path.ts';
import { doneAt, hasPut, standOn } from '@/lib/way/stand-on.ts';
import { at } from '@/tests/fakes/site-reading.ts';

const leg = (page: string, change: Partial<PathLeg> = {}): PathLeg => ({
  page: at(page),
  steps: [{ page: at(page), action: 'link', words: page, place: 'main', screenful: 1, hidden: null }],
  does: 'leads',
  to: null,
  ...change,
});
/** Home, a list, a product, into the cart, to the cart. */
const path: Pick<WalkedPath, 'legs' | 'to' | 'aliases'> = {
  legs: [leg('/'), leg('/teas'), leg('/teas/assam', { does: 'puts' }), leg('/teas/assam', { to: at('/cart') })],
  to: at('/cart'),
  aliases: { [at('/all')]: at('/teas') },
};

test.each([
  ['the start', 0, '/', { at: 'leg', leg: 0 }],
  ['the next page', 1, '/teas', { at: 'leg', leg: 1 }],
  ['the next page by another name', 1, '/all', { at: 'leg', leg: 1 }],
  ['the next page with something chosen on it', 2, '/teas/assam?size=100#top', { at: 'leg', leg: 2 }],
  ['a page further on, by a way of the user', 0, '/teas/assam', { at: 'leg', leg: 2 }],
  ['back to an earlier page', 2, '/teas', { at: 'leg', leg: 1 }],
  ['the same page, once the item is in the cart', 3, '/teas/assam', { at: 'leg', leg: 3 }],
  ['the cart, with the item', 3, '/cart', { at: 'end' }],
  ['the cart, with the item, after the last press', 4, '/cart', { at: 'end' }],
  ['the cart with nothing in it is no goal', 1, '/cart', { at: 'lost', back: 1 }],
  ['a page that is not on the path', 2, '/faq', { at: 'lost', back: 2 }],
  ['a page that came instead of the last', 4, '/login', { at: 'lost', back: 3 }],
] as const)('%s', (_, done, url, stand) => {
  expect(standOn(path, done, at(url))).toEqual(stand);
});

test('a drawer that comes by itself is the end, on whatever page', () => {
  const toDrawer = { ...path, legs: [leg('/'), leg('/teas/assam', { does: 'puts' })] };
  expect(standOn(toDrawer, 2, at('/teas/assam'))).toEqual({ at: 'end' });
});

test('what puts into the cart is not passed by being on a later page', () => {
  expect(standOn({ ...path, legs: [leg('/'), leg('/teas/assam', { does: 'puts' }), leg('/thanks')] }, 0, at('/thanks'))).toEqual({
    at: 'lost',
    back: 0,
  });
});

test('legs that are done, and whether something is in the cart by then', () => {
  expect([doneAt({ at: 'leg', leg: 2 }, 4), doneAt({ at: 'end' }, 4), doneAt({ at: 'lost', back: 1 }, 4)]).toEqual([2, 4, 1]);
  expect([2, 3].map((done) => hasPut(path, done))).toEqual([false, true]);
});
