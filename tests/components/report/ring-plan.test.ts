import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planSize } from '@/components/report/rings/plan-size.ts';
import { keyPages } from '@/components/report/rings/key-pages.ts';
import { keyLabels, labelGap, spreadOut } from '@/components/report/rings/key-labels.ts';
import { ringPages, type RingAudit } from '@/components/report/rings/ring-page.ts';
import { ringPlan, type RingPlan } from '@/components/report/rings/ring-plan.ts';
import { siteSections } from '@/components/report/rings/site-sections.ts';
import { goalJourney, wayStops } from '@/components/report/rings/way-to-goal.ts';
import { teaShop } from '../gallery/report-audits.ts';

const widths = [288, 400, 560, 736, 1000];
const counts = [14, 60, 214, 620, 1500, 5000];
const cases = counts.flatMap((count) => widths.map((width) => ({ count, width })));

function planOf(audit: RingAudit, width: number, device: 'desktop' | 'phone' = 'desktop'): RingPlan {
  const pages = ringPages(audit, [], device);
  const journey = goalJourney(audit, device);
  const size = planSize(width);
  const keys = keyPages(pages, journey ? wayStops(journey) : [], size.hasNames);
  const sections = siteSections(pages, audit.site, new Set(keys.map(({ page }) => page.url)));
  return ringPlan({ pages, keys, sections, size });
}

test.each(cases)('every page of $count on $width pixels has a place, and only one', ({ count, width }) => {
  const audit = teaShop(count);
  const seated = planOf(audit, width).spots.flatMap(({ pages }) => pages.map(({ url }) => url));

  const reached = audit.pages.filter(({ clicks }) => clicks.desktop !== null).map(({ url }) => url);
  expect(seated.toSorted()).toEqual(reached.toSorted());
});

test.each(cases)('no two places of $count pages on $width pixels touch', ({ count, width }) => {
  const { spots } = planOf(teaShop(count), width);

  const close = spots.flatMap((a, index) => spots.slice(index + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 8));
  expect(close.map(({ pages }) => pages[0]?.url)).toEqual([]);
});

test.each(cases.filter(({ width }) => width >= 560))('no leader crosses a seat, with $count pages on $width pixels', ({ count, width }) => {
  for (const device of ['desktop', 'phone'] as const) {
    const { spots, size } = planOf(teaShop(count), width, device);
    const keys = spots.filter(({ key }) => key);
    expect(keys.length).toBeGreaterThan(5);

    const crossed = keys.flatMap((key) =>
      spots.filter((seat) => !seat.key && seat.radius > key.radius && offRay(seat, key, size.middle) < 5),
    );
    expect(crossed.map(({ pages }) => pages[0]?.url)).toEqual([]);
  }
});

test('pages stand in the ring of their clicks, within its edges', () => {
  const { spots, edges, size } = planOf(teaShop(214), 736);

  for (const { ring, radius, pages, key } of spots.slice(1)) {
    expect(radius).toBeGreaterThan(edges[ring - 2] ?? size.hall);
    expect(radius).toBeLessThan(edges[ring - 1] ?? 0);
    if (!key) expect(Math.min(pages[0]?.clicks ?? 0, edges.length)).toBe(ring);
  }
});

test('a seat stands for one page up to 600 pages, and for few with 5,000', () => {
  expect(planOf(teaShop(600), 1000).perSeat).toBe(1);
  expect(planOf(teaShop(5000), 1000).perSeat).toBeLessThan(25);
  expect(planOf(teaShop(5000), 1000).spots.length).toBeLessThan(700);
});

test('at most 11 names, far enough apart and on the sheet', () => {
  const { spots, size } = planOf(teaShop(214), 736);
  const labels = keyLabels(spots, size);

  expect(labels.length).toBeLessThanOrEqual(11);
  for (const side of ['left', 'right']) {
    const heights = labels.filter((label) => label.side === side).map(({ y }) => y);
    heights.slice(1).forEach((y, index) => expect(y - (heights[index] ?? 0)).toBeGreaterThanOrEqual(labelGap - 0.001));
  }
});

test('heights are spread apart in their order, and never off the sheet', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 11 }), (wanted) => {
      const heights = spreadOut(
        wanted.toSorted((a, b) => a - b),
        500,
      );
      expect(heights).toHaveLength(wanted.length);
      heights.slice(1).forEach((y, index) => expect(y - (heights[index] ?? 0)).toBeGreaterThanOrEqual(labelGap - 0.001));
      heights.forEach((y) => expect(y >= 10 && y <= 490).toBe(true));
    }),
  );
});

test('the way leads outwards from the centre, to the ring of the clicks it takes', () => {
  const { spots, way, size } = planOf(teaShop(214), 736);
  const onWay = spots.filter(({ key }) => key?.onWay).toSorted((a, b) => a.ring - b.ring);

  expect(onWay.map(({ pages, ring }) => [pages[0]?.name, ring])).toEqual([
    ['Teas', 1],
    ['Assam Second Flush', 2],
    ['Cart', 3],
  ]);
  expect(way).toEqual([size.middle, ...onWay.map(({ x, y }) => ({ x, y }))]);
});

function offRay(seat: { x: number; y: number }, key: { x: number; y: number }, middle: { x: number; y: number }): number {
  const [dx, dy] = [key.x - middle.x, key.y - middle.y];
  const along = (seat.x - middle.x) * dx + (seat.y - middle.y) * dy;
  return along <= 0 ? Infinity : Math.abs((seat.x - middle.x) * dy - (seat.y - middle.y) * dx) / Math.hypot(dx, dy);
}
