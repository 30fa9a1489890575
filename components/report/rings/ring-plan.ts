import { pointOnRing } from '../../point-on-ring.ts';
import { crowded, takePlaces, type Place } from './free-places.ts';
import type { KeyPage } from './key-pages.ts';
import type { PlanSize } from './plan-size.ts';
import type { RingPage } from './ring-page.ts';
import { tryPlan, wayPoints, type PlanTry, type Rooms } from './plan-try.ts';
import { alike, seatGroups } from './seat-groups.ts';
import type { Sector } from './sector-plan.ts';
import type { SiteSections } from './site-sections.ts';

/** A place that can be pointed at: the start, a key page, or a seat, which stands for one page or for several of one family. */
export interface Spot extends Place {
  readonly x: number;
  readonly y: number;
  /** 0 is the start; the last ring also holds what is further away. */
  readonly ring: number;
  readonly pages: readonly RingPage[];
  /** As in `SiteSections.names`; -1 for the start. */
  readonly section: number;
  /** A page with a name beside the plan; on the way, also its number. */
  readonly key?: KeyPage;
}

/** Where everything stands. */
export interface RingPlan {
  readonly size: PlanSize;
  /** Outer edges of the rings from the first on. */
  readonly edges: readonly number[];
  readonly sectors: readonly Sector[];
  /** Where the numbers of the rings stand. */
  readonly numbers: readonly Place[];
  /** The start first, then seats, then key pages. */
  readonly spots: readonly Spot[];
  readonly way: readonly { readonly x: number; readonly y: number }[];
  /** The most pages that one seat stands for. */
  readonly perSeat: number;
  /** The last ring holds also what is further away than its number. */
  readonly isOpen: boolean;
}

/** What is planned. */
export interface PlanWishes {
  readonly pages: readonly RingPage[];
  readonly keys: readonly KeyPage[];
  readonly sections: SiteSections;
  readonly size: PlanSize;
}

/** More seats than this are too small to tell apart; then one stands for several pages. */
export const mostSeats = 600;
const mostRings = 5;
/** How often the fullest section gets some more degrees before seats are shared further. */
const mostTries = 14;

/** The plan on which the fewest pages share a seat, of some tries. Pages without a way stand in no ring. */
export function ringPlan(wishes: PlanWishes): RingPlan {
  const reached = wishes.pages.filter(({ clicks }) => clicks !== null && clicks > 0);
  const furthest = Math.max(2, ...reached.map(({ clicks }) => clicks ?? 0), ...wishes.keys.map(({ clicks }) => clicks));
  const rooms = roomsOf(wishes, reached, Math.min(mostRings, furthest));
  const least = Math.max(1, Math.ceil(reached.length / mostSeats));
  const extra = rooms.map(() => 0);
  let best: PlanTry | null = null;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const tried = tryPlan(wishes, rooms, { extra, least });
    if (!best || tried.perSeat < best.perSeat) best = tried;
    if (tried.fullest === null) break;
    extra[tried.fullest] = (extra[tried.fullest] ?? 0) + 6;
  }
  const spare = wishes.keys.findLast(({ onWay }) => !onWay);
  if (best?.perSeat === Infinity && spare) return ringPlan({ ...wishes, keys: wishes.keys.filter((key) => key !== spare) });
  if (!best) throw new Error('A plan needs at least one try');
  return { ...drawn(wishes, rooms, best), isOpen: furthest > mostRings };
}

/** By section, then by ring; key pages have places of their own. */
function roomsOf({ keys, sections }: PlanWishes, reached: readonly RingPage[], rings: number): Rooms {
  const rooms = sections.names.map(() => Array.from({ length: rings }, (): RingPage[] => []));
  const keyed = new Set(keys.map(({ page }) => page.url));
  for (const page of reached) {
    const room = rooms[sections.indexOf.get(page.url) ?? -1]?.[Math.min(page.clicks ?? 0, rings) - 1];
    if (!keyed.has(page.url)) room?.push(page);
  }
  return rooms.map((of) => of.map(alike));
}

function drawn({ pages, sections, size }: PlanWishes, rooms: Rooms, tried: PlanTry): Omit<RingPlan, 'isOpen'> {
  const rings = tried.edges.length;
  const spotAt = (place: Place, rest: Omit<Spot, 'x' | 'y' | keyof Place>): Spot => ({
    ...place,
    ...rest,
    ...pointOnRing(size.middle, place.radius, place.degrees),
  });
  const start = spotAt({ radius: 0, degrees: 0 }, { ring: 0, section: -1, pages: pages.filter(({ clicks }) => clicks === 0) });
  const seats = rooms.flatMap((of, section) =>
    of.flatMap((inRoom, ring) => {
      const groups = seatGroups(inRoom, tried.perSeat);
      const room = tried.rooms.get(`${section} ${ring}`);
      if (!room) return [];
      const places = takePlaces(room.free, groups.length) ?? crowded(room, groups.length);
      return groups.flatMap((group, index) => spotsOf(places[index], group, { ring: ring + 1, section }));
    }),
  );
  const keys = tried.keys.map(({ key, section, radius, degrees }) =>
    spotAt({ radius, degrees }, { ring: Math.min(key.clicks, rings), section, pages: [key.page], key }),
  );
  function spotsOf(place: Place | undefined, group: readonly RingPage[], where: { ring: number; section: number }): Spot[] {
    return place ? [spotAt(place, { ...where, pages: group })] : [];
  }
  const perSeat = Math.max(1, ...seats.map((seat) => seat.pages.length));
  const { edges, sectors, numbers } = tried;
  const knownSectors = sectors.filter(({ section }) => sections.names[section] !== undefined);
  return { size, edges, sectors: knownSectors, numbers, spots: [start, ...seats, ...keys], way: wayPoints(tried.keys, size), perSeat };
}
