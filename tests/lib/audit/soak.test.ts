import { expect, test } from 'vitest';
import { sameForSame } from '@/tests/fakes/house.ts';
import { soak } from '@/tests/fakes/soak.ts';

/** `node tests/bench/soak.ts` soaks longer. */
const pages = Number(process.env['FLOORWALKER_SOAK_PAGES'] ?? 250);

test('pages read with faults at random end with the same result as without', { timeout: 60_000 + pages * 200 }, async () => {
  const undisturbed = await soak(pages, null);
  expect(undisturbed.result.coverage.pagesRead).toBeGreaterThanOrEqual(pages - 1);
  for (const seed of [1, 2]) {
    const { result, faults, ms, repeated } = await soak(pages, seed);
    const times = `${Math.round(ms)} ms against ${Math.round(undisturbed.ms)} ms undisturbed`;
    console.log(`soak of ${pages} pages, seed ${seed}: ${times}, ${repeated} requests repeated`, faults);
    expect(Object.keys(faults).length).toBeGreaterThan(3);
    expect(sameForSame(result)).toEqual(sameForSame(undisturbed.result));
  }
});
