import fc from 'fast-check';
import { expect, test } from 'vitest';
import { admissions, lookAhead } from '@/lib/crawl/admissions.ts';

test('answers are handed out in the order of asking, and a choice knows exactly those of eight choices before', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 8 }),
      async (delays, atOnce) => {
        const queue = admissions<number>(atOnce);
        const known: number[] = [];
        let running = 0;
        let most = 0;
        for (const [at, delay] of delays.entries()) {
          known.push(...(await queue.due()));
          expect(known).toEqual(Array.from({ length: Math.max(0, at - lookAhead + 1) }, (_, n) => n));
          queue.choose(async () => {
            running += 1;
            most = Math.max(most, running);
            for (let tick = 0; tick < delay; tick += 1) await Promise.resolve();
            running -= 1;
            return at;
          });
        }
        while (queue.pending > 0) known.push(await queue.nextInOrder());
        expect(known).toEqual(delays.map((_, at) => at));
        expect(most).toBeLessThanOrEqual(atOnce);
      },
    ),
  );
});

test('who releases its place early lets the next begin; places are never freed twice', async () => {
  const queue = admissions<number>(2);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const releases: (() => void)[] = [];
  for (let at = 0; at < 5; at += 1) {
    queue.choose((release) => {
      begun.push(at);
      releases.push(release);
      return new Promise((resolve) => ends.push(() => resolve(at)));
    });
  }
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  await settle();
  expect(begun).toEqual([0, 1]);
  releases[0]?.();
  releases[0]?.();
  await settle();
  expect(begun).toEqual([0, 1, 2]);
  ends[0]?.();
  await settle();
  expect(begun).toEqual([0, 1, 2]);
  ends[1]?.();
  await settle();
  expect(begun).toEqual([0, 1, 2, 3]);
});
