import { expect, test } from 'vitest';
import { sameForSame } from '@/tests/fakes/house.ts';
import { soak } from '@/tests/fakes/soak.ts';

const pages = 500;

test('500 pages with faults at random end with the same result as without', { timeout: 120_000 }, async () => {
  const undisturbed = await soak(pages, null);
  expect(undisturbed.result.coverage.pagesRead).toBe(pages);
  for (const seed of [1, 2]) {
    const { result, faults, ms, repeated } = await soak(pages, seed);
    console.log(
      `soak of ${pages}, seed ${seed}: ${Math.round(ms)} ms against ${Math.round(undisturbed.ms)} ms, ${repeated} asked again`,
      faults,
    );
    expect(Object.values(faults).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(20);
    expect(sameForSame(result)).toEqual(sameForSame(undisturbed.result));
  }
});
