// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { tabSight, untilVisible } from '@/lib/adapters/until-visible.ts';

afterEach(() => vi.restoreAllMocks());

const never = new AbortController().signal;
const see = (state: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};

test('a tab that can be seen keeps nobody waiting', async () => {
  see('visible');
  await untilVisible(never);
  expect(tabSight.waiting()).toBe(0);
});

test('who waits in a hidden tab is counted until it can be seen, or nobody wants it any more', async () => {
  const told: (readonly [seen: boolean, waiting: number])[] = [];
  const watching = new AbortController();
  tabSight.watch(() => told.push([tabSight.isSeen(), tabSight.waiting()]), watching.signal);
  const unwanted = new AbortController();
  see('hidden');
  const one = untilVisible(never);
  const other = untilVisible(unwanted.signal);
  unwanted.abort(new Error('dropped'));
  await expect(other).rejects.toThrow('dropped');
  see('visible');
  await one;
  watching.abort();
  expect(told).toEqual([
    [false, 0],
    [false, 1],
    [false, 2],
    [false, 1],
    [true, 1],
    [true, 0],
  ]);
});
