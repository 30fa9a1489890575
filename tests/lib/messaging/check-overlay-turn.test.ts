import { expect, test } from 'vitest';
import { checkInsteadAsked, checkOverlayTurn, checkTagsAsked } from '@/lib/messaging/check-overlay-turn.ts';

const origin = 'https://shop.test';
const url = `${origin}/teas`;
const wish = { visitor: 'informed', device: 'phone', need: 'cart' };

test.each([
  [{ kind: 'came' }],
  [{ kind: 'pressed', leg: 2 }],
  [{ kind: 'strayed', words: 'Add to bag' }],
  [{ kind: 'choose', wish }],
  [{ kind: 'go', leg: 0 }],
  [{ kind: 'from-here' }],
  [{ kind: 'close' }],
])('a turn that does %j is let in', (does) => {
  expect(checkOverlayTurn({ url, does }, origin)).toEqual({ url, does });
});

test.each([
  ['another site', { url: 'https://evil.test/teas', does: { kind: 'came' } }],
  ['no address', { url: 'teas', does: { kind: 'came' } }],
  ['an endless address', { url: `${url}?${'a'.repeat(9_000)}`, does: { kind: 'came' } }],
  ['an unknown deed', { url, does: { kind: 'press-it' } }],
  ['a leg that no path has', { url, does: { kind: 'go', leg: -1 } }],
  ['a leg that is no number', { url, does: { kind: 'pressed', leg: '1' } }],
  ['a visitor of its own', { url, does: { kind: 'choose', wish: { ...wish, visitor: 'root' } } }],
  ['an endless need', { url, does: { kind: 'choose', wish: { ...wish, need: 'x'.repeat(100) } } }],
  ['an endless name', { url, does: { kind: 'strayed', words: 'x'.repeat(300) } }],
  ['nothing', null],
])('%s is refused', (_, turn) => {
  expect(checkOverlayTurn(turn, origin)).toBeNull();
});

test('marks are asked for a page of the site alone', () => {
  expect(checkTagsAsked({ url }, origin)).toEqual({ url });
  expect(checkTagsAsked({ url: 'https://evil.test/' }, origin)).toBeNull();
});

test('what stands in for something covered is asked for a page of the site, among so many controls at most', () => {
  const asked = { url, leg: 1, controls: [{ words: 'View cart', to: null }] };
  expect(checkInsteadAsked(asked, origin)).toEqual(asked);
  expect(checkInsteadAsked({ ...asked, url: 'https://evil.test/' }, origin)).toBeNull();
  expect(checkInsteadAsked({ ...asked, controls: Array.from({ length: 200 }, () => ({ words: '', to: null })) }, origin)).toBeNull();
  expect(checkInsteadAsked({ ...asked, controls: [{ words: 'x'.repeat(300), to: null }] }, origin)).toBeNull();
});
