import { expect, test } from 'vitest';
import { firstShare, judgePromise, laterWords, nowhereWords } from '@/lib/model/promise/judge-promise.ts';
import type { PromiseCheck, WordPlace } from '@/lib/model/promise/promise-check.ts';

type Place = Exclude<WordPlace['is'], 'other-price'>;
const place = (is: Place): WordPlace => (is === 'behind' ? { is, clicks: 1, url: 'https://shop.test/more', title: 'More' } : { is });
const seen = (isDrawn: boolean) => ({ isDrawn, isCut: false, pages: 3 });

/** Words by where they stand on a desktop and on a phone; null: not drawn there. */
function check(desktop: readonly Place[], phone: readonly Place[] | null = desktop): Extract<PromiseCheck, { is: 'checked' }> {
  return {
    is: 'checked',
    words: desktop.map((is, at) => ({ word: `${at}`, desktop: place(is), phone: place(phone?.[at] ?? 'not-known') })),
    looked: { desktop: seen(true), phone: seen(phone !== null) },
    better: null,
    unread: 21,
    languages: null,
  };
}

test.each([
  ['kept', ['first', 'first', 'first', 'behind']],
  ['below', ['first', 'first', 'further', 'behind']],
  ['behind', ['first', 'behind', 'behind', 'closed']],
  ['later', ['first', 'further', 'page', 'closed']],
  ['unclear', ['first', 'first', 'first', 'unclear']],
  ['partly', ['first', 'first', 'first', 'nowhere']],
  ['partly', ['behind', 'behind', 'first', 'nowhere']],
  ['too-few', ['first']],
  ['broken', ['first', 'further', 'nowhere', 'nowhere']],
  ['not-known', ['first', 'not-known', 'not-known', 'nowhere']],
] as const)('%s: %s', (verdict, places) => {
  expect(judgePromise(check(places)).is).toBe(verdict);
});

test('the device on which it is kept worse decides, and one that was not seen does not', () => {
  expect(judgePromise(check(['first', 'first'], ['further', 'first']))).toEqual({ is: 'below', on: ['phone'] });
  expect(judgePromise(check(['first', 'first'], null))).toEqual({ is: 'kept', on: ['desktop'] });
  expect(judgePromise({ ...check(['page', 'page'], null), looked: { desktop: seen(false), phone: seen(false) } })).toEqual({
    is: 'not-known',
    on: [],
  });
  expect(firstShare(check(['first', 'further'], ['first', 'first']), 'desktop')).toEqual({ part: 1, of: 2 });
});

test('the words that an owner must look at fit the counts beside them', () => {
  const differs = check(['first', 'further', 'nowhere'], ['further', 'behind', 'nowhere']);
  expect(laterWords(differs)).toEqual([
    { word: '0', only: 'phone' },
    { word: '1', only: null },
    { word: '2', only: null },
  ]);
  expect(nowhereWords(differs)).toEqual(['2']);
  expect(laterWords(check(['first', 'further'], null))).toEqual([{ word: '1', only: null }]);
});
