import { expect, test } from 'vitest';
import { keptAddress, withArrival, withClick } from '@/lib/audit/follow-showing.ts';
import { mostShownSteps, type Showing } from '@/lib/model/shown-way.ts';
import type { ArrivalReport, ClickReport } from '@/lib/model/tab-report.ts';
import { at } from '@/tests/fakes/site-reading.ts';
import { newShowing, step } from '@/tests/fakes/shown-ways.ts';

const known = new Set([at('/?route=product/7')]);
const arrival = (path: string, change: Partial<ArrivalReport> = {}): ArrivalReport => ({
  kind: 'arrived',
  url: at(path),
  how: 'led',
  width: 1280,
  ...change,
});
const click = (number: number, page = '/', change: Partial<ClickReport> = {}): ClickReport => ({
  kind: 'clicked',
  token: 'one',
  number,
  step: step(page, 'Teas'),
  leadsTo: at('/teas'),
  ...change,
});
const after = (...reports: readonly (ArrivalReport | ClickReport)[]): Showing =>
  reports.reduce((showing: Showing, report, nth) => {
    const moment = { now: 10_000 * (nth + 1), known };
    return report.kind === 'arrived' ? withArrival(showing, report, moment) : withClick(showing, report, moment);
  }, newShowing);

test('the first page tells the device, by the width of its window', () => {
  const fresh = { ...newShowing, at: null };
  expect(withArrival(fresh, arrival('/', { how: 'leap', width: 599 }), { now: 1, known })).toMatchObject({ device: 'phone', leapt: false });
  expect(withArrival(fresh, arrival('/', { how: 'leap', width: 600 }), { now: 1, known })).toMatchObject({
    device: 'desktop',
    at: at('/'),
  });
});

test('each click is a step; one that is told twice counts once, and one of another page counts', () => {
  expect(after(click(1), click(1), click(2)).steps).toHaveLength(2);
  expect(after(click(1), arrival('/teas'), click(1, '/teas', { token: 'two' })).steps).toHaveLength(2);
});

test('a click that is told again after one of the next page is no third one', () => {
  const next = click(1, '/teas', { token: 'two' });
  expect(after(click(1), arrival('/teas'), next, click(1), next).steps).toHaveLength(2);
});

test('a link that was followed is no leap, whatever the browser says of where one came from', () => {
  expect(after(click(1), arrival('/teas', { how: 'leap' }))).toMatchObject({ leapt: false, at: at('/teas'), leadsTo: null });
  expect(after(click(1, '/', { leadsTo: null }), arrival('/teas', { how: 'leap' })).leapt).toBe(false);
});

test('a typed address breaks the way; a reload and a redirect do not', () => {
  expect(after(arrival('/teas', { how: 'leap' })).leapt).toBe(true);
  expect(after(arrival('/', { how: 'reload' }), arrival('/teas', { how: 'led' })).leapt).toBe(false);
  expect(after(click(1), arrival('/teas'), arrival('/sale', { how: 'leap' })).leapt).toBe(true);
});

test('Back is a click, but where a click of the page itself went back', () => {
  const back = after(click(1), arrival('/teas'), arrival('/', { how: 'back' }));
  expect(back.steps.map(({ words, page }) => [words, page])).toEqual([
    ['Teas', at('/')],
    ['Back', at('/teas')],
  ]);
  // A quick one is one too.
  const left = withArrival(withClick(newShowing, click(1), { now: 1_000, known }), arrival('/teas'), { now: 1_200, known });
  expect(withArrival(left, arrival('/', { how: 'back' }), { now: 1_400, known }).steps).toHaveLength(2);
  const moment = { now: 1_500, known };
  const pressed = withClick({ ...newShowing, at: at('/teas') }, click(1, '/teas', { leadsTo: null }), { now: 1_000, known });
  expect(withArrival(pressed, arrival('/', { how: 'back' }), moment).steps).toHaveLength(1);
});

test('a way has an end', () => {
  const many = Array.from({ length: mostShownSteps + 5 }, (_, nth) => click(nth + 1));
  expect(after(...many).steps).toHaveLength(mostShownSteps);
});

test('what may have been typed into an address is not kept, the address of a page that was read is', () => {
  expect(keptAddress(at('/search?q=secret#top'), known)).toBe(at('/search'));
  expect(keptAddress(at('/?route=product/7'), known)).toBe(at('/?route=product/7'));
  expect(keptAddress('no address', known)).toBe('');
  expect(after(click(1, '/search?q=secret')).steps[0]?.page).toBe(at('/search'));
});
