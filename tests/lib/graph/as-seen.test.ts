import { expect, test } from 'vitest';
import { asSeen } from '@/lib/graph/as-seen.ts';
import { buildClickGraph } from '@/lib/graph/build-click-graph.ts';
import { fewestClicks } from '@/lib/graph/fewest-clicks.ts';
import type { Opener, PageLayout, SeenElement } from '@/lib/model/layout.ts';
import type { Device } from '@/lib/model/page.ts';
import type { SiteReading } from '@/lib/model/site.ts';
import { at, block, siteReading } from '@/tests/fakes/site-reading.ts';

const press: Opener = { how: 'press', words: 'Menu', slot: 'header:button' };
const hover: Opener = { how: 'hover', words: 'Teas', slot: 'header:a' };

/** How one link is met: `absent`, or behind openers, or seen at once. */
const element = (to: string, how: 'absent' | readonly Opener[], slot = 'menu'): SeenElement => ({
  slot,
  to: at(to),
  state: how === 'absent' ? 'absent' : how.length > 0 ? 'behind' : 'seen',
  openers: how === 'absent' ? [] : how,
  screenful: how === 'absent' ? null : 1,
});
const layout = (device: Device, elements: readonly SeenElement[], path = '/'): PageLayout => ({
  url: at(path),
  device,
  width: 390,
  height: 900,
  elements,
});

function clicksOn(reading: SiteReading, device: Device, path: string): number {
  const seen = asSeen(reading, device);
  if (!seen) throw new Error('nothing was laid out');
  const graph = buildClickGraph(seen, device);
  const node = graph.pages.findIndex(({ facts }) => facts.url === at(path));
  return fewestClicks(graph, graph.start).clicks[node] ?? -1;
}

const menu = block('menu', ['/teas']);
const home = (layouts: readonly PageLayout[], more: Parameters<typeof siteReading>[0] = {}) =>
  siteReading({ '/': { blocks: [menu] }, '/teas': {}, ...more }, { layouts });

test('a menu behind a button costs a click on the phone and none on a wide screen', () => {
  const reading = home([layout('desktop', [element('/teas', [])]), layout('phone', [element('/teas', [press])])]);
  expect([clicksOn(reading, 'desktop', '/teas'), clicksOn(reading, 'phone', '/teas')]).toEqual([1, 2]);
});

test('what opens under the mouse costs none on a wide screen', () => {
  expect(clicksOn(home([layout('desktop', [element('/teas', [hover])])]), 'desktop', '/teas')).toBe(1);
});

test('a bar that the phone lacks is left out where there is another way, and is somehow opened where there is none', () => {
  const footer = block('footer', ['/teas']);
  const both = siteReading({ '/': { blocks: [menu, footer] }, '/teas': {} });
  const absent = element('/teas', 'absent');
  const other = { ...both, layouts: [layout('phone', [absent, element('/teas', [press, press], 'footer')])] };
  expect(asSeen(other, 'phone')?.pages[0]?.facts.blocks.map(({ links }) => links.length)).toEqual([0, 1]);
  expect(clicksOn(other, 'phone', '/teas')).toBe(3);
  expect(clicksOn(home([layout('phone', [absent])]), 'phone', '/teas')).toBe(2);
});

test('what was learnt on one page of a template holds for all of it, and for links it never had', () => {
  const of = (to: string) => ({ links: [{ to, slot: 'main:details>a' }], facts: { skeleton: 'tea' } });
  const reading = siteReading(
    { '/': { links: ['/1', '/2'] }, '/1': of('/x'), '/2': of('/y'), '/x': {}, '/y': {} },
    { layouts: [layout('desktop', [element('/x', [press], 'main:details>a')], '/1')] },
  );
  expect([clicksOn(reading, 'desktop', '/x'), clicksOn(reading, 'desktop', '/y')]).toEqual([3, 3]);
});

test('what was seen of a link itself counts more than what is usual in its place', () => {
  const many = block('menu', ['/teas', '/a', '/b']);
  const reading = siteReading(
    { '/': { blocks: [many] }, '/teas': {}, '/a': {}, '/b': {} },
    { layouts: [layout('phone', [element('/teas', []), element('/a', [press]), element('/b', [press])])] },
  );
  expect(['/teas', '/a'].map((path) => clicksOn(reading, 'phone', path))).toEqual([1, 2]);
});

test('of the same link twice the sooner counts; what was never seen is as the HTML has it; without a layout nothing is known', () => {
  const reading = home([layout('phone', [element('/teas', [press]), element('/teas', [])])]);
  expect(clicksOn(reading, 'phone', '/teas')).toBe(1);
  expect(asSeen(reading, 'desktop')).toBeNull();
  const unseen = home([layout('phone', [element('/else', [press], 'footer')])]);
  expect(clicksOn(unseen, 'phone', '/teas')).toBe(1);
});

test('of two buttons that do the same the one that is shown is kept', () => {
  const button = (slot: string) => ({ purpose: 'add-to-cart' as const, slot });
  const control = (slot: string, state: SeenElement['state']): SeenElement => ({ ...element('/', []), slot, to: null, state });
  const reading = siteReading(
    { '/': { actions: [button('bar'), button('main')] } },
    { layouts: [layout('phone', [control('bar', 'absent'), control('main', 'seen')])] },
  );
  expect(asSeen(reading, 'phone')?.pages[0]?.actions.map(({ slot }) => slot)).toEqual(['main']);
});
