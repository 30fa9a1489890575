import { expect, test } from 'vitest';
import { findGoals } from '@/lib/graph/find-goals.ts';
import { wayFigures } from '@/lib/graph/ways-to-goal.ts';
import { shownWayTo, withShownWay } from '@/lib/graph/with-shown-way.ts';
import type { ClickFigures } from '@/lib/model/click-figures.ts';
import { at, siteReading } from '@/tests/fakes/site-reading.ts';
import { shownWay } from '@/tests/fakes/shown-ways.ts';
import { judgedTea, judge } from '@/tests/fakes/judge.ts';
import { teaReading } from '@/tests/fakes/tea-reading.ts';

const { pages } = teaReading();
const found: ClickFigures = {
  quickest: 4,
  typical: 5,
  slowest: 6,
  counted: 6,
  bySearch: null,
  buying: null,
  parts: { catalog: 1, product: 2, inCart: 3, cart: 4, checkout: null },
};

test('a way that is shown is the quickest where none was found, and all that is known then', () => {
  expect(withShownWay(wayFigures([]), shownWay, pages)).toEqual({
    quickest: 3,
    typical: 3,
    slowest: 3,
    counted: 1,
    bySearch: null,
    buying: null,
    parts: { catalog: null, product: 1, inCart: 2, cart: 3, checkout: null },
    shown: 3,
  });
});

test('where longer ways were found it is the quickest, and what is typical stays', () => {
  expect(withShownWay(found, shownWay, pages)).toMatchObject({ quickest: 3, typical: 5, slowest: 6, counted: 6, shown: 3 });
});

test('it makes nothing shorter that it did not show', () => {
  const long = { ...shownWay, steps: [...shownWay.steps, ...shownWay.steps] };
  expect(withShownWay(found, long, pages)).toEqual({ ...found, shown: 6, parts: { ...found.parts, product: 1, inCart: 2 } });
  expect(withShownWay(found, null, pages)).toBe(found);
});

test('it counts from where counting starts, on its own device, to its own goal; the newest counts', () => {
  const reading = siteReading({ '/': {} }, { shown: [shownWay, { ...shownWay, steps: [] }] });
  expect(shownWayTo(reading, 'cart', 'desktop')?.steps).toEqual([]);
  expect(shownWayTo(reading, 'cart', 'phone')).toBeNull();
  expect(shownWayTo(reading, 'contact', 'desktop')).toBeNull();
  expect(shownWayTo({ ...reading, start: at('/sale') }, 'cart', 'desktop')).toBeNull();
  expect(shownWayTo({ ...reading, start: at('/en'), redirects: new Map([[at('/'), at('/en')]]) }, 'cart', 'desktop')).not.toBeNull();
});

test('a goal that was shown comes first and says so; one that was chosen stays before it', () => {
  const reading = { ...teaReading(), shown: [{ ...shownWay, goal: 'book' as const, to: 'https://booking.example' }] };
  expect(findGoals(reading, null)[0]).toEqual({ kind: 'book', url: 'https://booking.example', host: 'booking.example', how: 'shown' });
  expect(findGoals(reading, 'cart').map(({ kind, how }) => [kind, how])).toEqual([
    ['cart', 'chosen'],
    ['book', 'shown'],
    ['contact', 'detected'],
  ]);
});

test('a judged site tells the way as it was shown, on that device alone, and that the user said so', () => {
  const audit = judge({ ...teaReading(), shown: [shownWay] });
  expect(audit.goals[0]).toMatchObject({ kind: 'cart', how: 'shown' });
  expect(audit.corrections).toEqual([
    { kind: 'shown-way', goal: 'cart', device: 'desktop', from: at('/'), to: at('/cart'), clicks: 3, date: '2026-11-23T00:00:00.000Z' },
  ]);
  const ways = audit.journeys.filter(({ need }) => need === 'cart');
  expect(ways).toHaveLength(4);
  for (const way of ways) expect(way).toMatchObject({ shown: true, clicks: 3, steps: shownWay.steps, to: at('/cart') });
  expect(audit.clicksToGoal.cart).toMatchObject({ desktop: { quickest: 3, shown: 3 }, phone: null });
});

test('a way shown on a phone is all that is known of one for which nothing was drawn', () => {
  const audit = judge({ ...teaReading(), shown: [{ ...shownWay, device: 'phone' }] });
  expect(audit.clicksToGoal.cart?.phone).toMatchObject({ quickest: 3, shown: 3 });
  expect(audit.clicksToGoal.cart?.desktop).toEqual(judgedTea().clicksToGoal.cart?.desktop);
});

test('a goal that nothing leads to is reached once the way was shown, and no finding says otherwise', () => {
  const changes = { product: { actions: [] }, pages: { '/cart': null } } as const;
  const lost = judge(teaReading(changes));
  const shown = judge({ ...teaReading(changes), shown: [shownWay] });
  expect(lost.goals.map(({ kind }) => kind)).not.toContain('cart');
  expect(shown.goals[0]).toMatchObject({ kind: 'cart', how: 'shown', url: at('/cart') });
  expect(shown.findings.map(({ id }) => id)).not.toContain('unreachable-goal');
  expect(shown.clicksToGoal.cart?.desktop?.typical).toBe(3);
});
