import type { Spot } from './ring-plan.ts';

/** The spot that is next along its ring; after the last comes the first. */
export function alongRing(spots: readonly Spot[], from: Spot, step: 1 | -1): Spot {
  const ring = spots.filter((spot) => spot.ring === from.ring).toSorted((a, b) => turn(a) - turn(b) || a.radius - b.radius);
  const at = ring.indexOf(from);
  return ring[(at + step + ring.length) % ring.length] ?? from;
}

/** The spot nearest in direction on the next ring outwards or inwards that has any; the same one where there is none. */
export function toRing(spots: readonly Spot[], from: Spot, step: 1 | -1): Spot {
  const further = spots.filter(({ ring }) => (ring - from.ring) * step > 0);
  const ring = step > 0 ? Math.min(...further.map((spot) => spot.ring)) : Math.max(...further.map((spot) => spot.ring));
  const [nearest] = further.filter((spot) => spot.ring === ring).toSorted((a, b) => apart(a, from) - apart(b, from) || a.radius - b.radius);
  return nearest ?? from;
}

/** The spot under a point of the plan, within so many pixels; null where there is none. */
export function spotAt(spots: readonly Spot[], point: { readonly x: number; readonly y: number }, within: number): Spot | null {
  let [nearest, least]: [Spot | null, number] = [null, within];
  for (const spot of spots) {
    const distance = Math.hypot(spot.x - point.x, spot.y - point.y) - (spot.key || spot.ring === 0 ? 6 : 0);
    if (distance < least) [nearest, least] = [spot, distance];
  }
  return nearest;
}

const turn = ({ degrees }: Spot): number => ((degrees % 360) + 360) % 360;

const apart = (a: Spot, b: Spot): number => {
  const between = Math.abs(turn(a) - turn(b));
  return b.ring === 0 ? turn(a) : Math.min(between, 360 - between);
};
