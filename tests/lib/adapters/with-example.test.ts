import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { withExample } from '@/lib/adapters/with-example.ts';
import { checkAnswer } from '@/lib/messaging/check-answer.ts';
import { exampleOrigin, exampleSettings, type ExampleShop } from '@/lib/model/example.ts';
import { fakeHands } from '@/tests/fakes/fake-hands.ts';
import { house, smallShop } from '@/tests/fakes/house.ts';

const shop = JSON.parse(await readFile(new URL('../../../public/example-shop.json', import.meta.url), 'utf8')) as ExampleShop;

test('what comes along is what this version reads: each page and layout passes the door of the background, for the example’s own address', () => {
  const pages = Object.values(shop.answers);
  expect(pages.length).toBeGreaterThanOrEqual(25);
  for (const answer of pages) expect(checkAnswer({ kind: 'page', answer }, exampleOrigin), answer.url).toEqual({ kind: 'page', answer });
  for (const [url, layouts] of Object.entries(shop.layouts))
    expect(checkAnswer({ kind: 'layout', url, layouts }, exampleOrigin), url).toEqual({ kind: 'layout', url, layouts });
});

test('nothing in it leads to the machine on which it was made', () => {
  expect(JSON.stringify(shop)).not.toMatch(/localhost|127\.0\.0\.1/);
});

test('the example is checked to its end without a tab, a walker or a connection; another site is read as ever', async () => {
  const tabs = fakeHands(smallShop);
  const hands = { ...tabs, ...withExample(tabs, async () => shop), connection: tabs.connection };
  tabs.connection.turn('off');
  const { office, done, archive } = house(hands);
  const desk = office();
  const reply = await desk.start({ tabId: 4, url: `${exampleOrigin}/`, settings: { ...exampleSettings, perSecond: null } });
  expect(reply.outcome).toBe('started');
  const result = await done('audit-1');
  expect(tabs.asked).toEqual([]);
  expect(result.coverage.failed).toBe(0);
  expect(result.coverage.pagesRead).toBe(Object.values(shop.answers).filter(({ outcome }) => outcome === 'page').length);
  for (const { devices } of result.visitors) expect([devices.desktop.score, devices.phone.score]).not.toContain(null);
  expect((await archive.load('audit-1'))?.trouble).toBeNull();
});
