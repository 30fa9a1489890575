import { expect, test } from 'vitest';
import { createRejudging } from '@/lib/audit/rejudging.ts';
import { createShowingDesk } from '@/lib/audit/showing-desk.ts';
import type { ArrivalReport, ClickReport } from '@/lib/model/tab-report.ts';
import type { Placed } from '@/lib/ports/tab-hands.ts';
import type { TabGuide } from '@/lib/ports/tab-guide.ts';
import { allOfIt, homePage, house } from '@/tests/fakes/house.ts';
import { fakeOrigin } from '@/tests/fakes/fake-site.ts';

const place = { tabId: 1, origin: fakeOrigin };
const at = (path: string) => `${fakeOrigin}${path}`;
const arrived = (path: string, change: Partial<ArrivalReport> = {}): ArrivalReport => ({
  kind: 'arrived',
  url: at(path),
  how: 'led',
  width: 1280,
  ...change,
});
const clicked = (number: number, words: string, change: Partial<ClickReport> = {}): ClickReport => ({
  kind: 'clicked',
  token: `page-${number}`,
  number,
  step: { page: homePage, action: 'press', words, place: 'main', screenful: 1, hidden: null },
  leadsTo: null,
  ...change,
});

async function desk() {
  const home = house();
  await home.office().start({ tabId: 1, url: homePage, settings: { ...allOfIt, goal: 'cart' } });
  await home.done('audit-1');
  const happened: string[] = [];
  let placed: Placed = 'placed';
  const guide: TabGuide = {
    open: async (tabId, url) => void happened.push(`open ${url} in ${tabId}`),
    placeRecorder: async () => placed,
    addressOf: async () => null,
    lookAt: async () => undefined,
    mark: async (_, state) => void happened.push(state),
  };
  const open = () => createShowingDesk({ ...home.inHouse, rejudging: createRejudging(home.inHouse), guide });
  const admits = (next: Placed) => (placed = next);
  return { ...home, open, happened, admits };
}

test('the tab goes to the start, and the way ends by itself where an item is in the cart, though the worker is another by then', async () => {
  const { open, happened, shown } = await desk();
  expect(await open().begin(place, 'audit-1')).toBe(true);
  expect(happened).toEqual([`open ${homePage} in 1`, 'recording']);
  await open().told(place, arrived('/', { how: 'leap' }));
  await open().told(place, clicked(1, 'Tea 1'));
  await open().told(place, arrived('/teas/tea-1'));
  await open().told(place, clicked(2, 'Add to cart'));
  expect(await open().told(place, arrived('/teas/tea-1'))).toEqual({ isOver: false });
  await open().told(place, clicked(3, 'Cart'));
  expect(await open().told(place, arrived('/cart'))).toEqual({ isOver: true });
  expect(await shown.showing(fakeOrigin)).toBeNull();
  expect(await shown.ways(fakeOrigin)).toMatchObject([{ goal: 'cart', device: 'desktop', to: at('/cart'), steps: [{}, {}, {}] }]);
  expect(happened.at(-1)).toBe('none');
});

test('reports of other tabs are not taken in, and are told to go quiet', async () => {
  const { open, shown } = await desk();
  const one = open();
  await one.begin(place, 'audit-1');
  expect(await one.told({ ...place, tabId: 2 }, clicked(1, 'Tea'))).toEqual({ isOver: true });
  expect((await shown.showing(fakeOrigin))?.steps).toEqual([]);
});

test('the user may say that the goal is reached, begin again, or leave it', async () => {
  const { open, shown } = await desk();
  const one = open();
  await one.begin(place, 'audit-1');
  await one.finish(place);
  expect(await shown.ways(fakeOrigin)).toEqual([]);
  await one.told(place, arrived('/'));
  await one.told(place, clicked(1, 'Tea 1'));
  await one.begin(place, 'audit-1');
  expect((await shown.showing(fakeOrigin))?.steps).toEqual([]);
  await one.told(place, clicked(1, 'Tea 1'));
  await one.finish(place);
  expect(await shown.ways(fakeOrigin)).toMatchObject([{ steps: [{ words: 'Tea 1' }] }]);
  await one.begin(place, 'audit-1');
  await one.cancel(place);
  expect(await shown.showing(fakeOrigin)).toBeNull();
  await one.forget(fakeOrigin, 'cart', 'audit-1');
  expect(await shown.ways(fakeOrigin)).toEqual([]);
});

test('a way with a typed address in it cannot be used', async () => {
  const { open, shown } = await desk();
  const one = open();
  await one.begin(place, 'audit-1');
  await one.told(place, arrived('/'));
  await one.told(place, arrived('/teas', { how: 'leap' }));
  await one.told(place, clicked(1, 'Add to cart'));
  await one.told(place, arrived('/cart'));
  await one.finish(place);
  expect(await shown.showing(fakeOrigin)).toMatchObject({ leapt: true });
  expect(await shown.ways(fakeOrigin)).toEqual([]);
});

test('a click that leads to another site hands over, once the tab is there', async () => {
  const { open, shown, admits } = await desk();
  const one = open();
  await one.begin(place, 'audit-1');
  await one.told(place, arrived('/'));
  await one.told(place, clicked(1, 'Buy', { leadsTo: 'https://pay.example/buy?who=anna' }));
  await one.tabMoved(1, 'complete');
  expect(await shown.ways(fakeOrigin)).toEqual([]);
  admits('left-site');
  await one.tabMoved(1, 'loading');
  await one.tabMoved(1, 'complete');
  expect(await shown.ways(fakeOrigin)).toMatchObject([{ to: 'https://pay.example', steps: [{ words: 'Buy' }] }]);
});

test('a closed tab ends it; an audit that is gone cannot begin it', async () => {
  const { open, shown } = await desk();
  const one = open();
  await one.begin(place, 'audit-1');
  await one.tabClosed(1);
  expect(await shown.showing(fakeOrigin)).toBeNull();
  expect(await one.begin(place, 'audit-9')).toBe(false);
  expect(await one.begin({ ...place, origin: 'https://other.example' }, 'audit-1')).toBe(false);
});

test('one that is not gone on with for half an hour is forgotten', async () => {
  const { open, shown, inHouse } = await desk();
  const one = open();
  await one.begin(place, 'audit-1');
  await inHouse.clock.wait(29 * 60_000, new AbortController().signal);
  expect(await one.told(place, arrived('/'))).toEqual({ isOver: false });
  await inHouse.clock.wait(60_000, new AbortController().signal);
  expect(await one.told(place, clicked(1, 'Tea'))).toEqual({ isOver: true });
  expect(await shown.showing(fakeOrigin)).toBeNull();
});
