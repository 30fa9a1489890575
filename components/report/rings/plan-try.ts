import { pointOnRing } from '../../point-on-ring.ts';
import { freeOf } from './aisles.ts';
import { freePlaces, mostPlaces, type FreeRows, type Place, type Room } from './free-places.ts';
import type { PlanSize } from './plan-size.ts';
import type { PlanWishes } from './ring-plan.ts';
import { divideRings } from './ring-room.ts';
import { seatsOf, type Groups } from './seat-groups.ts';
import { leastSector, sectorOrder, sectorPlan, type PlacedKey, type Sector } from './sector-plan.ts';

/** The pages of each section in each ring, gathered by what they have in common. */
export type Rooms = readonly (readonly Groups[])[];

/** One division of the plan, and how well it holds the pages. */
export interface PlanTry {
  readonly edges: readonly number[];
  readonly sectors: readonly Sector[];
  readonly keys: readonly PlacedKey[];
  readonly numbers: readonly Place[];
  /** By section and ring. */
  readonly rooms: ReadonlyMap<string, Room & { readonly free: FreeRows }>;
  /** Pages that must share a seat so that all have one; Infinity when a room does not even hold one seat for each family. */
  readonly perSeat: number;
  /** The section with the room that is fullest; null when `least` will do. */
  readonly fullest: number | null;
}

/** The least depth of a ring, in pixels; the first is deeper, since it is short. */
const leastDepth = { first: 52, further: 30 } as const;

export function tryPlan(
  { keys, sections, size }: PlanWishes,
  rooms: Rooms,
  { extra, least }: { readonly extra: readonly number[]; readonly least: number },
): PlanTry {
  const rings = rooms[0]?.length ?? 1;
  const seatsIn = (groups: Groups | undefined): number => (groups ? seatsOf(groups, least) : 0);
  const ringClaims = Array.from({ length: rings }, (_, ring) => ({
    seats: rooms.reduce((sum, of) => sum + seatsIn(of[ring]), 0) + keys.filter(({ clicks }) => Math.min(clicks, rings) === ring + 1).length,
    least: Math.min(ring === 0 ? leastDepth.first : leastDepth.further, (size.rim - size.hall) / rings),
  }));
  const edges = divideRings(ringClaims, size.hall, size.rim);
  const innerOf = (ring: number): number => (ring === 0 ? size.hall : (edges[ring - 1] ?? size.rim));
  const outerOf = (ring: number): number => edges[ring] ?? size.rim;
  const middleOf = (ring: number): number => (innerOf(ring) + outerOf(ring)) / 2;
  const radiusOf = (clicks: number): number => middleOf(Math.min(Math.max(clicks, 1), rings) - 1);
  const keysOf = sections.names.map((_, section) => keys.filter(({ page }) => sections.indexOf.get(page.url) === section));
  const claims = rooms.map((of, section) => {
    const own = keysOf[section] ?? [];
    const fullness = of.map((groups, ring) => {
      const keysHere = own.filter(({ clicks }) => Math.min(clicks, rings) === ring + 1).length;
      return (seatsIn(groups) + keysHere) / (outerOf(ring) ** 2 - innerOf(ring) ** 2);
    });
    return {
      seats: Math.max(...fullness) * size.rim ** 2,
      least: leastSector(own, radiusOf) + (extra[section] ?? 0),
    };
  });
  const order = sectorOrder(
    keysOf,
    keys.filter(({ onWay }) => onWay),
  );
  const { sectors, keys: placed } = sectorPlan({ claims, keysOf, radiusOf }, order);
  const numbers = edges.map((_, ring) => ({ radius: middleOf(ring), degrees: sectors[0]?.to ?? 0 }));
  const isFree = freeOf({ middle: size.middle, keys: placed, numbers, way: wayPoints(placed, size), hasLeaders: size.hasNames });
  const found = new Map<string, Room & { readonly free: FreeRows }>();
  let [perSeat, fullest]: [number, number | null] = [least, null];
  for (const { section, from, to } of sectors)
    for (const [ring, groups] of (rooms[section] ?? []).entries()) {
      if (groups.size === 0) continue;
      const room = { inner: innerOf(ring), outer: outerOf(ring), from, to, seatGap: size.seatGap, rowGap: size.rowGap };
      const free = freePlaces(room, isFree);
      found.set(`${section} ${ring}`, { ...room, free });
      const needed = leastSharing(groups, mostPlaces(free), perSeat);
      if (needed > perSeat) [perSeat, fullest] = [needed, section];
    }
  return { edges, sectors, keys: placed, numbers, rooms: found, perSeat, fullest };
}

/** How many pages must share a seat so that a room holds all; Infinity when it has fewer places than groups. */
function leastSharing(groups: Groups, places: number, from: number): number {
  if (groups.size > places) return Infinity;
  let perSeat = from;
  while (seatsOf(groups, perSeat) > places) perSeat = Math.ceil(perSeat * 1.05);
  return perSeat;
}

/** From the centre to each page of the way, in its order. */
export function wayPoints(placed: readonly PlacedKey[], { middle }: PlanSize): readonly { readonly x: number; readonly y: number }[] {
  const stops = placed.filter(({ key }) => key.onWay).toSorted((a, b) => a.key.clicks - b.key.clicks);
  return stops.length === 0 ? [] : [middle, ...stops.map(({ radius, degrees }) => pointOnRing(middle, radius, degrees))];
}
