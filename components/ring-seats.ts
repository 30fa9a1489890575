import type { AuditProgress } from '@/lib/model/audit.ts';
import { pointOnRing } from './point-on-ring.ts';

/** One seat on a ring: where it stands, how it is turned (degrees), and whether its page was read. */
export interface Seat {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly read: boolean;
}

/** Radius and most seats of the rings for 1, 2 and 3 or more clicks, on a sheet of 124. */
const rings = [
  { radius: 26, most: 20 },
  { radius: 41, most: 34 },
  { radius: 54, most: 46 },
] as const;

const middle = 62;

/** Pages by clicks as they are drawn: the start left out, everything from three clicks on in the last ring. */
export function foldRings(found: AuditProgress['rings']): AuditProgress['rings'] {
  const [, one, two, ...further] = found;
  const none = { read: 0, unread: 0 };
  const rest = further.reduce((sum, { read, unread }) => ({ read: sum.read + read, unread: sum.unread + unread }), none);
  return [one ?? none, two ?? none, rest];
}

/** Seats along each ring from the top, clockwise, read ones first. A ring that is too full gives one seat to several pages. */
export function ringSeats(found: AuditProgress['rings']): readonly Seat[] {
  return foldRings(found).flatMap(({ read, unread }, index) => {
    const ring = rings[index];
    const pages = read + unread;
    if (!ring || pages === 0) return [];
    const seats = Math.min(pages, ring.most);
    const taken = Math.round((read / pages) * seats);
    const step = Math.max(seats, ring.most * 0.6);
    return Array.from({ length: seats }, (_, n) => {
      const degrees = ((n + 0.5) * 360) / step;
      return {
        ...pointOnRing({ x: middle, y: middle }, ring.radius, degrees),
        turn: Math.round(degrees - 90),
        read: n < taken,
      };
    });
  });
}
