import { pointOnRing } from '../../point-on-ring.ts';
import type { Place } from './free-places.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What seats keep away from. */
export interface Kept {
  readonly middle: Point;
  /** Key pages, from which an aisle leads outwards, and the numbers of the rings, around which only a circle stays free. */
  readonly keys: readonly Place[];
  readonly numbers: readonly Place[];
  /** The way, from point to point. */
  readonly way: readonly Point[];
  /** Whether aisles are kept at all: not where no leader is drawn. */
  readonly hasLeaders: boolean;
}

/** Pixels from the middle of a seat to that of a key page or a number, to a leader, and to the way. */
const fromKey = 17;
const fromNumber = 15;
const fromLeader = 8.5;
const fromWay = 9;

/** Whether a seat can stand at a place: on no aisle, no key page, no number, and not on the way. */
export function freeOf({ middle, keys, numbers, way, hasLeaders }: Kept): (place: Place) => boolean {
  return (seat) => {
    for (const key of keys) {
      if (between(seat, key) < fromKey) return false;
      if (hasLeaders && seat.radius > key.radius && fromRay(seat, key) < fromLeader) return false;
    }
    if (numbers.some((one) => between(seat, one) < fromNumber)) return false;
    if (way.length === 0) return true;
    const point = pointOnRing(middle, seat.radius, seat.degrees);
    return !way.some((to, index) => index > 0 && fromSegment(point, way[index - 1] ?? to, to) < fromWay);
  };
}

/** Pixels between two places; Infinity where they are plainly apart. */
function between(a: Place, b: Place): number {
  if (Math.abs(a.radius - b.radius) > fromKey) return Infinity;
  const across = 2 * Math.sqrt(a.radius * b.radius) * Math.sin(apart(a, b) / 2);
  return Math.hypot(a.radius - b.radius, across);
}

/** Pixels from a seat to the ray that goes out through a key page. */
function fromRay(seat: Place, key: Place): number {
  const angle = apart(seat, key);
  return angle > Math.PI / 2 ? Infinity : seat.radius * Math.sin(angle);
}

/** The angle between two places, 0..pi. */
function apart(a: Place, b: Place): number {
  const degrees = Math.abs(a.degrees - b.degrees) % 360;
  return (Math.min(degrees, 360 - degrees) * Math.PI) / 180;
}

/** Pixels from a point to a stretch of the way. */
function fromSegment(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const squared = dx * dx + dy * dy || 1;
  const share = Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / squared));
  return Math.hypot(point.x - a.x - share * dx, point.y - a.y - share * dy);
}
