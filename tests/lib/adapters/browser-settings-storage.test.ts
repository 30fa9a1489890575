import { expect, test } from 'vitest';
import { limitsOf } from '../../../lib/adapters/browser-settings-storage.ts';

const usual = { pages: 250, atOnce: 4, perSecond: 10 };

test.each([
  [undefined, usual],
  ['broken', usual],
  [
    { pages: 50, atOnce: 1, perSecond: 2 },
    { pages: 50, atOnce: 1, perSecond: 2 },
  ],
  [{ pages: 0, atOnce: 99, perSecond: -1 }, usual],
  [
    { pages: 1.5, perSecond: null },
    { ...usual, perSecond: null },
  ],
])('stored %o gives %o', (stored, limits) => {
  expect(limitsOf(stored)).toEqual(limits);
});
