import { expect, test } from 'vitest';
import { limitsOf } from '../../../lib/adapters/browser-settings-storage.ts';

const usual = { pages: 250, atOnce: 4, perSecond: 10, draw: true, ownCart: true };

test.each([
  [undefined, usual],
  ['broken', usual],
  [
    { pages: 50, atOnce: 1, perSecond: 2, draw: false, ownCart: false },
    { pages: 50, atOnce: 1, perSecond: 2, draw: false, ownCart: false },
  ],
  // As an earlier version stored it.
  [{ pages: 250, atOnce: 4, perSecond: 10 }, usual],
  [{ pages: 0, atOnce: 99, perSecond: -1, draw: 'no', ownCart: 1 }, usual],
  [
    { pages: 1.5, perSecond: null },
    { ...usual, perSecond: null },
  ],
])('stored %o gives %o', (stored, limits) => {
  expect(limitsOf(stored)).toEqual(limits);
});
