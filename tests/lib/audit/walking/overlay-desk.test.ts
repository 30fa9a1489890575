import { expect, test } from 'vitest';
import type { OverlayTurn } from '@/lib/model/walked-path.ts';
import { homePage, now, overlayDesk as desk, place, request, wish } from '@/tests/fakes/overlay-desk.ts';
import { at } from '@/tests/fakes/site-reading.ts';

test('a path is walked to the cart though every word finds another background; what puts an item there is left to the user', async () => {
  const { open, tell, walks, happened } = desk();
  expect(await open().begin(request)).toEqual({ outcome: 'walking', tabId: 1 });
  expect(happened).toEqual(['open / in 1']);
  const first = await tell('/');
  if (first.isOver || !first.path) throw new Error('There is no path.');
  const { legs } = first.path;
  expect(legs.map(({ does }) => does).filter((does) => does !== 'leads')).toEqual(['puts']);
  const put = legs.findIndex(({ does }) => does === 'puts');
  expect(legs[put]?.steps.at(-1)?.words).toMatch(/add to cart/i);
  for (const [index, leg] of legs.entries()) {
    const path = new URL(leg.page).pathname;
    expect(now(await tell(path))).toBe(leg.steps.at(-1)?.words);
    await tell(path, { kind: 'pressed', leg: index });
  }
  expect(now(await tell('/cart'))).toBe('end');
  expect(await tell('/cart', { kind: 'close' })).toEqual({ isOver: true });
  expect(await walks.load(1)).toBeNull();
});

test('on another page the way is lost: one may go back to the step, or take the way from there, with what is in the cart', async () => {
  const { open, tell, happened } = desk();
  await open().begin(request);
  expect(now(await tell('/story'))).toBe('lost, back to 1');
  await tell('/story', { kind: 'go', leg: 0 });
  expect(happened.at(-1)).toBe('open / in 1');
  const found = await tell('/story', { kind: 'from-here' });
  if (found.isOver || !found.path) throw new Error('There is no path from here.');
  expect(found.path.fromHere).toBe(true);
  expect(found.path.legs[0]?.page).toBe(at('/story'));
  expect(found.path.legs.filter(({ does }) => does === 'puts')).toHaveLength(1);
  const put = found.path.legs.findIndex(({ does }) => does === 'puts');
  await tell(new URL(found.path.legs[put]?.page ?? '').pathname, { kind: 'pressed', leg: put });
  const filled = await tell('/faq', { kind: 'from-here' });
  if (filled.isOver || !filled.path) throw new Error('There is no path with an item.');
  expect(filled.path.legs.every(({ does }) => does !== 'puts')).toBe(true);
});

test('a page that was not read says so', async () => {
  const { open, tell } = desk();
  await open().begin(request);
  expect(await tell('/never-seen', { kind: 'from-here' })).toMatchObject({ note: 'page-not-read', stand: { at: 'lost', back: 0 } });
});

test('another visitor, need or device is walked from the start; a phone has a window of its own while it lasts', async () => {
  const { open, tell, happened, walks } = desk();
  await open().begin(request);
  const view = await tell('/');
  if (view.isOver) throw new Error('It is over.');
  const need = view.choices.visitors.find(({ visitor }) => visitor === 'questioning')?.needs.find((one) => one.need !== 'cart')?.need;
  expect(need).toBeDefined();
  const other = await tell('/faq', { kind: 'choose', wish: { visitor: 'questioning', device: 'desktop', need: need ?? '' } });
  expect(other).toMatchObject({ wish: { visitor: 'questioning', need }, note: null });
  expect(happened.at(-1)).toBe('open / in 1');
  // Nothing was laid out in this check: no path is known on a phone, and no window is opened for none.
  expect(await tell('/', { kind: 'choose', wish: { ...wish, device: 'phone' } })).toMatchObject({ note: 'no-way' });
  expect(view.choices.devices).toEqual(['desktop']);
  const walk = await walks.load(1);
  if (walk) await walks.save({ ...walk, movedFrom: { windowId: 3, index: 1 } });
  await tell('/', { kind: 'close' });
  expect(happened.at(-1)).toBe('put 1 back into 3');
});

test('where the audited tab is gone or elsewhere, the site has to be allowed', async () => {
  const { open, tabs, allowed, happened } = desk();
  tabs.set(1, 'https://other.test/');
  expect(await open().begin(request)).toEqual({ outcome: 'needs-permission' });
  tabs.delete(1);
  expect(await open().begin(request)).toEqual({ outcome: 'needs-permission' });
  expect(happened).toEqual([]);
  allowed.isSite = true;
  expect(await open().begin(request)).toEqual({ outcome: 'walking', tabId: 9 });
});

test('what cannot be walked is said', async () => {
  const { open } = desk();
  expect(await open().begin({ ...request, need: 'nothing-such' })).toEqual({ outcome: 'no-way' });
  expect(await open().begin({ ...request, auditId: 'audit-7' })).toEqual({ outcome: 'no-pages' });
  expect(await open().begin({ ...request, auditId: 'audit-8' })).toEqual({ outcome: 'no-pages' });
});

test('it goes along with its tab, and ends where the tab has left the site or was closed', async () => {
  const { open, walks, happened, tabs, allowed } = desk();
  await open().begin(request);
  await open().tabMoved(1, 'complete');
  await open().tabMoved(2, 'complete');
  expect(happened.filter((one) => one.startsWith('place'))).toEqual(['place in 1']);
  // Between two pages nobody is let in; that is no end.
  allowed.placed = 'needs-permission';
  await open().tabMoved(1, 'loading');
  await open().tabMoved(1, 'complete');
  expect(await walks.load(1)).not.toBeNull();
  tabs.set(1, null);
  await open().tabMoved(1, 'complete');
  expect(await walks.load(1)).toBeNull();
  tabs.set(1, homePage);
  await open().begin(request);
  await open().tabClosed(1);
  expect(await walks.load(1)).toBeNull();
});

test('an overlay of another tab or site is told that it is over', async () => {
  const { open } = desk();
  await open().begin(request);
  const came: OverlayTurn = { url: homePage, does: { kind: 'came' } };
  expect(await open().turn({ ...place, tabId: 2 }, came)).toEqual({ isOver: true });
  expect(await open().turn({ ...place, origin: 'https://other.test' }, came)).toEqual({ isOver: true });
});

test('marks say where the ways to other needs begin', async () => {
  const { open } = desk();
  await open().begin(request);
  const tags = await open().tags(place, { url: homePage });
  expect(tags).toContainEqual({ to: at('/faq'), kind: 'faq', label: 'Frequently asked questions', clicks: 1 });
  expect(new Set(tags.map(({ to }) => to)).size).toBe(tags.length);
});

test('from the page in front a path begins there, and nothing is opened; what ends it also takes it off the page', async () => {
  const { open, tell, walks, happened, tabs } = desk();
  tabs.set(1, at('/teas/assam'));
  expect(await open().begin({ ...request, fromHere: true })).toEqual({ outcome: 'walking', tabId: 1 });
  expect(happened).toEqual(['place in 1']);
  const view = await tell('/teas/assam');
  expect(now(view)).toMatch(/add to cart/i);
  expect(!view.isOver && view.path?.fromHere).toBe(true);
  await open().end(1);
  expect(await walks.load(1)).toBeNull();
  expect(happened).toEqual(['place in 1', 'place in 1']);
  expect(await tell('/teas/assam')).toEqual({ isOver: true });
});

test('where the page in front lets nobody in, its path is not begun; of a page that was not read there is none', async () => {
  const { open, walks, tabs, allowed } = desk();
  allowed.placed = 'needs-permission';
  expect(await open().begin({ ...request, fromHere: true })).toEqual({ outcome: 'needs-permission' });
  expect(await walks.load(1)).toBeNull();
  tabs.set(1, at('/never-read'));
  expect(await open().begin({ ...request, fromHere: true })).toEqual({ outcome: 'no-way' });
});
