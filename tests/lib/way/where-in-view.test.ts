import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap, whereInView, type Rect } from '@/lib/way/where-in-view.ts';

const view = { width: 1000, height: 800 };
const box = (left: number, top: number, [width, height] = [100, 30]): Rect => ({ left, top, right: left + width, bottom: top + height });

test.each([
  ['in the middle', box(400, 300), { is: 'in-view' }],
  ['a corner of it is enough to press', box(-60, 300), { is: 'in-view' }],
  ['right under the edge', box(400, 800), { is: 'below', screenfuls: 1 }],
  ['most of a small link must show', box(400, 790), { is: 'below', screenfuls: 1 }],
  ['two screenfuls on', box(400, 800 + 1_000), { is: 'below', screenfuls: 2 }],
  ['scrolled past', box(400, -900), { is: 'above', screenfuls: 2 }],
  ['beside', box(1_200, 300), { is: 'right', screenfuls: 1 }],
  ['slid out', box(-300, 300), { is: 'left', screenfuls: 1 }],
  ['taller than the window', box(0, -100, [1000, 2_000]), { is: 'in-view' }],
] as const)('%s', (_, rect, sight) => {
  expect(whereInView(rect, view)).toEqual(sight);
});

test('what is not in view is at least one screenful away, and further down never fewer', () => {
  const place = fc.integer({ min: 800, max: 20_000 });
  fc.assert(
    fc.property(place, place, (one, other) => {
      const [near, far] = [Math.min(one, other), Math.max(one, other)].map((top) => whereInView(box(0, top), view));
      if (!near || !far || near.is === 'in-view' || far.is === 'in-view') throw new Error('Both lie below.');
      expect(near.screenfuls).toBeGreaterThanOrEqual(1);
      expect(far.screenfuls).toBeGreaterThanOrEqual(near.screenfuls);
    }),
  );
});

test('boxes that only touch do not overlap', () => {
  expect(overlap(box(0, 0), box(100, 0))).toBe(false);
  expect(overlap(box(0, 0), box(99, 29))).toBe(true);
});
