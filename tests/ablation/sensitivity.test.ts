import { afterAll, expect, test } from 'vitest';
import { made, siteNames } from './ablations.ts';
import { assumptions } from './assumptions.ts';
import { judgeMade, scoresOf } from './judge-made.ts';
import { flipsOf, outsideOf, sayFlips, type Supposed } from './say-flips.ts';

const sites = siteNames.flatMap((site) => [
  { site, change: null, made: made[site].site },
  ...made[site].changes.map(({ name, edit }) => ({ site, change: name, made: edit(made[site].site) })),
]);
const all = sites.flatMap(({ made: changed, ...one }) => {
  const usual = scoresOf(judgeMade(changed));
  return assumptions.map(({ name, walk }): Supposed => ({ ...one, assumption: name, usual, supposed: scoresOf(judgeMade(changed, walk)) }));
});

test.each(assumptions)('$name: every score stays within the band that is printed with it', ({ name }) => {
  const left = all
    .filter(({ assumption }) => assumption === name)
    .flatMap((one) => outsideOf(one).map((who) => [one.site, one.change, who]));
  expect(left).toEqual([]);
});

test.each(assumptions)('$name: who is served worse changes only where bands overlap', ({ name }) => {
  const flips = all.filter(({ assumption }) => assumption === name).flatMap(flipsOf);
  expect(flips.filter(({ told }) => !told)).toEqual([]);
});

afterAll(() => console.log(sayFlips(all)));
