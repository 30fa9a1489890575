import fc from 'fast-check';
import { expect, test } from 'vitest';
import { walkThroughFigures } from '@/lib/model/walk-through-figures.ts';
import type { WalkThroughEvent } from '@/lib/model/walk-through-schema.ts';
import { at } from '@/tests/fakes/site-reading.ts';
import { came, clicked, walked } from '@/tests/fakes/walk-throughs.ts';

const figures = (events: readonly WalkThroughEvent[], change: Partial<typeof walked> = {}) =>
  walkThroughFigures({ ...walked, ...change, events: [...events] });

test('clicks, steps back, time, pages and lostness of a walk with a detour', () => {
  const { steps, byPage, ...counted } = walkThroughFigures(walked);
  expect(counted).toEqual({
    clicks: 3,
    backSteps: 1,
    typed: 0,
    timeMs: 45_000,
    pages: 3,
    visits: 4,
    // N = 3, S = 4, R = 2.
    lostness: expect.closeTo(5 / 12, 12),
    wasThere: true,
    width: 1280,
    lastPage: at('/delivery'),
    remarks: [{ url: at('/contact'), words: 'I thought it would be here' }],
  });
  expect(steps.map(({ words, page }) => [words, page])).toEqual([
    ['Contact', at('/')],
    ['Back', at('/contact')],
    ['Shipping', at('/')],
  ]);
  expect(byPage).toEqual([
    { url: at('/'), timeMs: 4_400 + 16_300, depth: null },
    { url: at('/contact'), timeMs: 10_600, depth: 100 },
    { url: at('/delivery'), timeMs: 13_700, depth: null },
  ]);
});

test('a reload is no visit and no click', () => {
  const { clicks, visits } = figures([came(0, '/'), came(5_000, '/', { how: 'reload' })]);
  expect([clicks, visits]).toEqual([0, 1]);
});

test('a button of the page that goes back is one click, not two; Back long after a button is one of its own', () => {
  expect(
    figures([came(0, '/'), clicked(1, 'Teas', '/teas'), came(9, '/teas'), clicked(20, 'Close'), came(30, '/', { how: 'back' })]).backSteps,
  ).toBe(0);
  const later = figures([
    came(0, '/'),
    clicked(1, 'Teas', '/teas'),
    came(9, '/teas'),
    clicked(20, 'Size M'),
    came(9_000, '/', { how: 'back' }),
  ]);
  expect([later.clicks, later.backSteps]).toEqual([3, 1]);
});

test('a link that opens a tab is one click, also where it opens behind and is turned to later; turning back to the first is one more', () => {
  const behind = [came(0, '/'), clicked(100, 'Teas', '/teas'), came(200, '/teas', { tab: 2, seen: false })];
  expect(figures(behind)).toMatchObject({ clicks: 1, visits: 1, pages: 1, lastPage: at('/') });
  const turned: WalkThroughEvent[] = [
    ...behind,
    { kind: 'turned', at: 3_000, url: at('/teas'), tab: 2 },
    { kind: 'turned', at: 5_000, url: at('/'), tab: 1 },
  ];
  expect(figures(turned)).toMatchObject({ clicks: 2, backSteps: 1, visits: 3, pages: 2 });
  expect(figures([...turned, { kind: 'turned', at: 7_000, url: at('/teas'), tab: 2 }])).toMatchObject({
    clicks: 3,
    backSteps: 2,
    visits: 4,
  });
});

test('a tab that tells of the eye before it tells of its page is no step back', () => {
  const events: WalkThroughEvent[] = [
    came(0, '/'),
    clicked(100, 'Teas', '/teas'),
    { kind: 'turned', at: 150, url: at('/teas'), tab: 2 },
    came(200, '/teas', { tab: 2 }),
  ];
  expect(figures(events)).toMatchObject({ clicks: 1, backSteps: 0, visits: 2 });
});

test('Back in the tab of a link that opened another is a step back; who goes on elsewhere has no page to go back from', () => {
  const behind = [came(0, '/'), came(3_000, '/teas'), clicked(6_000, 'Contact', '/contact'), came(6_300, '/contact', { tab: 2 })];
  expect(figures([...behind, { kind: 'turned', at: 20_000, url: at('/teas'), tab: 1 }, came(25_000, '/', { how: 'back' })]).backSteps).toBe(
    2,
  );
  const again: WalkThroughEvent[] = [came(0, '/'), { kind: 'interrupted', at: 5_000 }, { kind: 'went-on', at: 90_000 }];
  expect(figures([...again, came(90_100, '/teas', { how: 'leap' })])).toMatchObject({ typed: 0, backSteps: 0 });
});

test('looking away and back to the same tab is nothing', () => {
  expect(figures([came(0, '/'), { kind: 'turned', at: 9_000, url: at('/'), tab: 1 }])).toMatchObject({ clicks: 0, visits: 1 });
});

test('a typed address is no click, and is counted', () => {
  const { clicks, typed, visits } = figures([came(0, '/', { how: 'leap' }), came(9_000, '/about', { how: 'leap' })]);
  expect([clicks, typed, visits]).toEqual([0, 1, 2]);
});

test('an interruption takes no time, and going on where one stood is no further visit', () => {
  const events: WalkThroughEvent[] = [
    came(0, '/'),
    { kind: 'interrupted', at: 10_000 },
    { kind: 'went-on', at: 500_000 },
    came(501_000, '/', { how: 'leap' }),
    { kind: 'ended', at: 503_000 },
  ];
  expect(figures(events)).toMatchObject({ timeMs: 13_000, visits: 1, typed: 0 });
});

test('time on another site belongs to no page of this one', () => {
  const events: WalkThroughEvent[] = [
    came(0, '/'),
    clicked(1_000, 'Pay', '/pay'),
    { kind: 'left', at: 2_000, tab: 1 },
    came(60_000, '/', { how: 'back' }),
    { kind: 'ended', at: 61_000 },
  ];
  const { byPage, timeMs, clicks } = figures(events);
  expect(byPage).toEqual([{ url: at('/'), timeMs: 3_000, depth: null }]);
  expect([timeMs, clicks]).toEqual([61_000, 2]);
});

test('who gave up, who goes on still, and whose fewest pages are not known, has no lostness', () => {
  expect(figures(walked.events, { state: 'gave-up' }).lostness).toBeNull();
  expect(figures(walked.events, { state: 'walking' }).lostness).toBeNull();
  expect(figures(walked.events, { fewest: { ...walked.fewest, pages: null } }).lostness).toBeNull();
});

const anyEvent = (kinds: readonly ('came' | 'clicked' | 'turned' | 'left' | 'stop')[]) =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    passed: fc.nat({ max: 10_000 }),
    page: fc.nat({ max: 4 }),
    tab: fc.integer({ min: 1, max: 3 }),
    how: fc.constantFrom('led' as const, 'reload' as const, 'back' as const, 'leap' as const),
    seen: fc.boolean(),
  });
const anyWalk = fc.array(anyEvent(['came', 'clicked', 'turned', 'left', 'stop']), { maxLength: 60 }).map((drawn) => {
  let now = 0;
  return drawn.flatMap(({ kind, passed, page, tab, how, seen }): WalkThroughEvent[] => {
    now += passed;
    const url = at(`/page-${page}`);
    if (kind === 'came') return [came(now, `/page-${page}`, { how, tab, seen })];
    if (kind === 'clicked') return [{ ...clicked(now, 'Go', '/page-1'), tab } as WalkThroughEvent];
    if (kind === 'turned') return [{ kind, at: now, url, tab }];
    if (kind === 'left') return [{ kind, at: now, tab }];
    const stopped = now;
    now += passed;
    return [
      { kind: 'interrupted', at: stopped },
      { kind: 'went-on', at: now },
    ];
  });
});

test('whatever happens: no more different pages than visits, every click told is a step, time is what passed without interruptions', () => {
  fc.assert(
    fc.property(anyWalk, (events) => {
      const told = events.filter(({ kind }) => kind === 'clicked').length;
      const { clicks, backSteps, pages, visits, timeMs, byPage, lostness } = figures(events);
      expect(pages).toBeLessThanOrEqual(visits);
      expect(clicks).toBe(told + backSteps);
      const passed = (events.at(-1)?.at ?? 0) - (events[0]?.at ?? 0);
      const gaps = events.reduce(
        (sum, event, n) => sum + (events[n - 1]?.kind === 'interrupted' ? event.at - (events[n - 1]?.at ?? 0) : 0),
        0,
      );
      expect(timeMs).toBe(passed - gaps);
      expect(byPage.reduce((sum, page) => sum + page.timeMs, 0)).toBeLessThanOrEqual(timeMs);
      expect(lostness ?? 0).toBeLessThan(Math.SQRT2);
    }),
  );
});
