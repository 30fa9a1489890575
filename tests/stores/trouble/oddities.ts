import { addressOddities } from './address-oddities.ts';
import { connectionOddities } from './connection-oddities.ts';
import type { Oddity } from './oddity.ts';
import { pageOddities } from './page-oddities.ts';
import { texts } from './texts.ts';
import { typeOddities } from './type-oddities.ts';
import { walls } from './walls.ts';

/** All of them, in the order in which home links to them: those that hold one up stand together, walls apart, as on a site that is well otherwise. */
export const oddities: readonly Oddity[] = [
  ...connectionOddities,
  ...spread([...pageOddities, ...typeOddities, ...addressOddities, ...texts], walls, 5),
];

/** Puts the rare among the many, one after every so many. */
function spread(many: readonly Oddity[], rare: readonly Oddity[], every: number): readonly Oddity[] {
  return many.flatMap((one, index) => [one, ...(index % every === 0 ? rare.slice(index / every, index / every + 1) : [])]);
}
