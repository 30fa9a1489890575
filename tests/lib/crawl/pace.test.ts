import { expect, test } from 'vitest';
import { createPace } from '@/lib/crawl/pace.ts';
import { fakeClock } from '@/tests/fakes/fake-clock.ts';

const never = new AbortController().signal;
const busy = { outcome: 'failed', ms: 5, status: 503 } as const;
const answered = (ms: number) => ({ outcome: 'page', ms }) as const;

/** How long ten requests take at the present pace. */
async function tenRequests(pace: ReturnType<typeof createPace>, clock: ReturnType<typeof fakeClock>): Promise<number> {
  await pace.next(never);
  const before = clock.waited;
  for (let n = 0; n < 10; n += 1) await pace.next(never);
  return clock.waited - before;
}

function paceOf(perSecond: number | null, robotsGapMs = 0) {
  const clock = fakeClock();
  return { clock, pace: createPace(clock, { perSecond, atOnce: 4, robotsGapMs }) };
}

test('ten requests a second take a second', async () => {
  const { clock, pace } = paceOf(10);
  expect(await tenRequests(pace, clock)).toBe(1_000);
});

test('a site that is busy is asked once a second, then less and less, never less than every ten seconds', async () => {
  const { clock, pace } = paceOf(10);
  const gaps = [];
  for (let n = 0; n < 6; n += 1) {
    pace.hear(busy);
    gaps.push((await tenRequests(pace, clock)) / 10);
  }
  expect(gaps).toEqual([1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
  expect(pace.slowed).toBe(true);
});

test('four requests that were under way together and are refused slow a check down once', async () => {
  const { clock, pace } = paceOf(10);
  for (const ms of [40, 45, 50, 55]) {
    await clock.wait(1, never);
    pace.hear({ ...busy, ms });
  }
  expect(await tenRequests(pace, clock)).toBe(10_000);
});

test('a site that says for how long gets it, up to a minute', async () => {
  const { clock, pace } = paceOf(10);
  pace.hear({ ...busy, retryAfterMs: 7_000 });
  expect(pace.slowed).toBe(true);
  await pace.next(never);
  expect(clock.waited).toBe(7_000);
  pace.hear({ ...busy, retryAfterMs: 3_600_000 });
  await pace.next(never);
  expect(clock.waited).toBe(67_000);
});

test('good answers bring the asked-for pace back', async () => {
  const { clock, pace } = paceOf(10);
  pace.hear(busy);
  for (let n = 0; n < 12; n += 1) pace.hear(answered(50));
  expect(await tenRequests(pace, clock)).toBe(1_000);
  expect(pace.slowed).toBe(false);
});

test('the slower a site answers, the fewer requests are under way: four at 1 s, two at 2 s, one at 4 s', async () => {
  for (const [ms, atOnce] of [
    [1_000, 10],
    [2_000, 2],
    [4_000, 1],
  ] as const) {
    const { clock, pace } = paceOf(10);
    for (let n = 0; n < 8; n += 1) pace.hear(answered(ms));
    expect((await tenRequests(pace, clock)) / 10).toBe(ms === 1_000 ? 100 : ms / atOnce);
    expect(pace.slowed).toBe(ms > 1_000);
  }
});

test('a server that only wakes up slowly is not taken for a slow one', () => {
  const { pace } = paceOf(10);
  for (const ms of [6_000, 40, 50, 45, 60, 55]) pace.hear(answered(ms));
  expect(pace.slowed).toBe(false);
});

test('an interval that robots.txt asks for is kept, and slower than was set', async () => {
  const { clock, pace } = paceOf(10, 2_000);
  expect((await tenRequests(pace, clock)) / 10).toBe(2_000);
  expect(pace.slowed).toBe(true);
});

test('without a limit nothing waits, and slowing down is undone as well', async () => {
  const { clock, pace } = paceOf(null);
  expect(await tenRequests(pace, clock)).toBe(0);
  pace.hear(busy);
  for (let n = 0; n < 40; n += 1) pace.hear(answered(9_000));
  expect(await tenRequests(pace, clock)).toBe(0);
});
