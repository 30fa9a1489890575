import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alongRing, spotAt, toRing } from '@/components/report/rings/next-spot.ts';
import type { Spot } from '@/components/report/rings/ring-plan.ts';
import { pointOnRing } from '@/components/point-on-ring.ts';

const spot = (ring: number, degrees: number): Spot => ({
  ring,
  degrees,
  radius: ring * 40,
  section: 0,
  pages: [],
  ...pointOnRing({ x: 200, y: 200 }, ring * 40, degrees),
});
const start = spot(0, 0);
const [a, b, c] = [spot(1, 350), spot(1, 10), spot(1, 170)];
const [far, wide] = [spot(3, 355), spot(3, 100)];
const spots = [start, a, b, c, far, wide];

test('right leads clockwise along the ring and around, left back', () => {
  expect([b, c, a].map((from) => alongRing(spots, from, 1))).toEqual([c, a, b]);
  expect([b, c, a].map((from) => alongRing(spots, from, -1))).toEqual([a, b, c]);
});

test('up leads to the nearest direction on the next ring that has any, past an empty one; down leads back to the start', () => {
  expect(toRing(spots, a, 1)).toBe(far);
  expect(toRing(spots, c, 1)).toBe(wide);
  expect(toRing(spots, far, -1)).toBe(a);
  expect(toRing(spots, b, -1)).toBe(start);
  expect(toRing(spots, start, 1)).toBe(b);
});

test('at the edge and in the centre one stays', () => {
  expect(toRing(spots, far, 1)).toBe(far);
  expect(toRing(spots, start, -1)).toBe(start);
  expect(alongRing(spots, start, 1)).toBe(start);
});

test('one way round a ring meets each of its places once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 20 }), (degrees) => {
      const ring = degrees.map((one) => spot(2, one));
      const met = new Set<Spot>();
      for (let at = ring[0]; at && !met.has(at); at = alongRing(ring, at, 1)) met.add(at);
      expect(met.size).toBe(ring.length);
    }),
  );
});

test('a point finds the nearest place within reach, and none beyond', () => {
  expect(spotAt(spots, { x: b.x + 3, y: b.y - 2 }, 10)).toBe(b);
  expect(spotAt(spots, { x: 20, y: 20 }, 10)).toBeNull();
});
