import { expect, test } from 'vitest';
import { createPace } from '@/lib/crawl/pace.ts';
import { fakeClock } from '@/tests/fakes/fake-clock.ts';

const never = new AbortController().signal;

/** How long ten requests take at the present pace. */
async function tenRequests(pace: ReturnType<typeof createPace>, clock: ReturnType<typeof fakeClock>): Promise<number> {
  const before = clock.waited;
  for (let n = 0; n < 10; n += 1) await pace.next(never);
  return clock.waited - before;
}

test('ten requests a second take a second', async () => {
  const clock = fakeClock();
  const pace = createPace(clock, 10);
  await pace.next(never);
  expect(await tenRequests(pace, clock)).toBe(1_000);
});

test('a site that asks to slow down is asked once a second, then less and less, never less than every ten seconds', async () => {
  const clock = fakeClock();
  const pace = createPace(clock, 10);
  const gaps = [];
  for (let n = 0; n < 6; n += 1) {
    pace.slowDown();
    await pace.next(never);
    gaps.push((await tenRequests(pace, clock)) / 10);
  }
  expect(gaps).toEqual([1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
  expect(pace.slowed).toBe(true);
});

test('good answers bring the asked-for pace back', async () => {
  const clock = fakeClock();
  const pace = createPace(clock, 10);
  pace.slowDown();
  for (let n = 0; n < 12; n += 1) pace.easeOff();
  await pace.next(never);
  expect(await tenRequests(pace, clock)).toBe(1_000);
  expect(pace.slowed).toBe(false);
});

test('without a limit nothing waits, and slowing down is undone as well', async () => {
  const clock = fakeClock();
  const pace = createPace(clock, null);
  expect(await tenRequests(pace, clock)).toBe(0);
  pace.slowDown();
  for (let n = 0; n < 40; n += 1) pace.easeOff();
  await pace.next(never);
  expect(await tenRequests(pace, clock)).toBe(0);
});
