import { expect, test } from 'vitest';
import type { Ad } from '@/lib/model/promise/ads.ts';
import type { PromiseCheck } from '@/lib/model/promise/promise-check.ts';
import type { Send } from '@/lib/state/popup-world.ts';
import { createPromiseStore } from '@/lib/state/promise-store.ts';
import { fakeAdsShelf } from '@/tests/fakes/ads-shelf.ts';

const origin = 'https://shop.test';
const ad = (id: string): Ad => ({ id, text: `Tea ${id}`, url: `${origin}/` });

function world(ads: readonly Ad[] = [ad('a'), ad('b'), ad('c')]) {
  const shelf = fakeAdsShelf([{ origin, ads, savedAt: 1 }]);
  const asked: unknown[] = [];
  const replies: ((checks: readonly PromiseCheck[] | null) => void)[] = [];
  let minute = () => undefined as void;
  const send = ((_: string, request: unknown) => {
    asked.push(request);
    return new Promise<unknown>((resolve) => replies.push(resolve));
  }) as unknown as Send;
  const clock = { now: () => 2, wait: () => new Promise<void>((resolve) => (minute = resolve)) };
  const store = createPromiseStore({ shelf, clock, send, newId: () => 'new' }, new AbortController().signal);
  store.getState().follow(origin);
  return { shelf, store, asked, replies, state: () => store.getState(), pass: () => minute() };
}
const idsOf = (ads: readonly Ad[] | undefined) => ads?.map(({ id }) => id);

test('an ad that was removed comes back where it stood, for a minute', async () => {
  const { state, pass } = world();
  await state().remove('b');
  expect(idsOf(state().ads)).toEqual(['a', 'c']);
  await state().undo();
  expect(idsOf(state().ads)).toEqual(['a', 'b', 'c']);

  await state().remove('a');
  pass();
  await Promise.resolve();
  expect(state().removed).toBeNull();
  await state().undo();
  expect(idsOf(state().ads)).toEqual(['b', 'c']);
});

test('the ads of one site are kept for it alone, and no more than fit', async () => {
  const { state } = world(Array.from({ length: 20 }, (_, at) => ad(`${at}`)));
  await state().add({ text: 'One more', url: `${origin}/` });
  expect(state().ads).toHaveLength(20);
  state().follow('https://other.test');
  expect(state().ads).toEqual([]);
  await state().add({ text: ` ${'x'.repeat(5_000)}`, url: 'https://other.test/' });
  expect(state().ads?.map(({ text }) => text.length)).toEqual([1_000]);
});

test('a full disk is said, and nothing is lost', async () => {
  const { state, shelf } = world();
  shelf.fail(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
  await state().remove('a');
  expect([state().trouble, state().removed, state().ads?.length]).toEqual(['disk-full', null, 3]);
  shelf.fail(null);
  await state().remove('a');
  expect([state().trouble, state().ads?.length]).toEqual([null, 2]);
});

test('an answer that comes after another was asked for is left aside', async () => {
  const { state, replies, asked } = world();
  const first = state().check('audit-1', [ad('a')]);
  const same = state().check('audit-1', [ad('a')]);
  const second = state().check('audit-1', [ad('b')]);
  expect(asked).toHaveLength(2);
  replies[1]?.([{ is: 'unread' }]);
  replies[0]?.([{ is: 'no-words' }]);
  await Promise.all([first, same, second]);
  expect([...(state().checks ?? [])]).toEqual([['b', { is: 'unread' }]]);
  expect(state().isChecking).toBe(false);

  const lost = state().check('audit-2', [ad('b')]);
  replies[2]?.(null);
  await lost;
  expect(state().checks).toBeNull();
});
