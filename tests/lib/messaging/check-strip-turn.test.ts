import { expect, test } from 'vitest';
import { checkStripTurn } from '@/lib/messaging/check-strip-turn.ts';

const origin = 'https://shop.test';
const url = `${origin}/teas`;
const arrived = { kind: 'arrived', url, how: 'led', width: 1280 };
const remarked = { kind: 'remarked', url, words: 'Where is it?', token: 'a', number: 1 };

test.each([
  { kind: 'look' },
  { kind: 'told', report: arrived, seen: true },
  { kind: 'turned', url },
  { kind: 'scrolled', url, depth: 100 },
  remarked,
  { kind: 'ended', how: 'gave-up' },
])('$kind comes in as it is', (turn) => {
  expect(checkStripTurn(turn, origin)).toEqual(turn);
});

test.each([
  ['of another site', { kind: 'turned', url: 'https://other.test/' }],
  ['told of another site', { kind: 'told', report: { ...arrived, url: 'https://other.test/' }, seen: true }],
  ['of one’s own cart', { kind: 'told', report: { kind: 'own-page', page: {} }, seen: true }],
  ['deeper than deep', { kind: 'scrolled', url, depth: 101 }],
  ['too many words', { ...remarked, words: 'x'.repeat(2_001) }],
  ['no number', { ...remarked, number: 0 }],
  ['no known end', { kind: 'ended', how: 'arrived' }],
  ['nothing', null],
])('what is %s stays out', (_, turn) => {
  expect(checkStripTurn(turn, origin)).toBeNull();
});
