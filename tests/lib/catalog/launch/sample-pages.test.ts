import { expect, test } from 'vitest';
import { bareName, sampleNames, sampleTitles } from '@/lib/model/sample-pages.ts';
import { launchOf } from '@/tests/fakes/launch-of.ts';
import { siteReading } from '@/tests/fakes/site-reading.ts';

const told = (...titles: readonly string[]) =>
  launchOf(
    'sample-pages',
    siteReading(
      Object.fromEntries(titles.map((title, nth) => [`/${nth || ''}`, { kinds: nth === 0 ? ['home' as const] : [], facts: { title } }])),
    ),
  );

test.each([
  ['10 Tips to Boost Your Conversion Rate'],
  ['Hello world! – Tea shop'],
  ['Beispiel-Seite | Teeladen'],
  ['Page d’exemple'],
  ["Page d'exemple"],
  ['React App'],
  ['Vite + React'],
  ['Home | Your Site Name'],
  ['Untitled'],
  ['My Store'],
  ['EverShop'],
])('“%s” came with the system, and is quoted', (title) => {
  expect(told('Tea from Leeds', title)).toMatchObject({ state: 'needs-look', where: [['/1', expect.stringContaining(title.slice(0, 6))]] });
});

test.each([
  ['Tea from Leeds'],
  ['How we say hello to the world'],
  ['Document scanners | Office shop'],
  ['My store in Leeds'],
  ['Sample packs of tea'],
])('“%s” is a page of somebody’s own', (title) => {
  expect(told('Tea', title).state).toBe('in-order');
});

test('one vase that is called like one of a demonstration may be my own; three such goods are the demonstration', () => {
  const goods = ['Modern Ceramic Vase - White', 'Modern Ceramic Vase - Black', 'Desk Pen Holder - White'];
  expect(told('Tea', ...goods.slice(0, 2)).state).toBe('in-order');
  expect(told('Tea', ...goods).where).toHaveLength(3);
});

test('names stand in the lists as they are compared', () => {
  const all = [...sampleTitles, ...sampleNames.flatMap(({ texts, goods }) => [...texts, ...goods])];
  expect(all.filter((name) => bareName(name) !== name)).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
});
