import { expect, test } from 'vitest';
import { notKnownOf, renderedPages } from '@/lib/audit/not-known.ts';
import type { PageLayout } from '@/lib/model/layout.ts';
import { at, siteReading, type FakePage } from '@/tests/fakes/site-reading.ts';

const rules = [{ rule: 'link-name', passed: 1, failed: 0, notKnown: 0, where: [] }] as const;
const laidOut = (path: string): PageLayout[] =>
  (['desktop', 'phone'] as const).map((device) => ({ url: at(path), device, width: 390, height: 900, elements: [], rules }));
const drawn: FakePage = { facts: { source: 'frame' } };
const read: FakePage = {};
const scripts = 'What scripts add after a page has loaded';

test('with nothing laid out, nothing of a phone, of places and of menus is known', () => {
  const lines = notKnownOf(siteReading({ '/': read, '/a': read }));
  expect(lines).toHaveLength(4);
  expect(lines[0]).toContain('phone');
  expect(lines.at(-1)).toBe(`${scripts}.`);
});

test('with pages laid out it says on how many, and that no menu was pressed', () => {
  const pages = { '/': read, '/a': read, '/b': read };
  const [places, menus, last, ...more] = notKnownOf(siteReading(pages, { layouts: [...laidOut('/'), ...laidOut('/a')] }));
  expect(places).toBe('Where links stand was seen on 2 pages, one of each make, and is taken to be so on the others.');
  expect(menus).toContain('Menus were pressed only on pages drawn with their scripts');
  expect(last).toBe(`${scripts}, on other pages than the first.`);
  expect(more).toEqual([]);
});

test('where axe-core could not be asked, names are not known', () => {
  const layouts = laidOut('/').map((layout): PageLayout => ({ ...layout, rules: [] }));
  expect(notKnownOf(siteReading({ '/': read }, { layouts })).filter((line) => line.includes('axe-core'))).toHaveLength(1);
  expect(notKnownOf(siteReading({ '/': read })).filter((line) => line.includes('axe-core'))).toEqual([]);
});

test.each([
  ['scripts make the pages', { '/': drawn, '/a': drawn }, null],
  ['scripts make the first page, and another that holds no more once drawn', { '/': drawn, '/a': read }, null],
  ['one page was empty until it was drawn', { '/': read, '/a': drawn }, `${scripts}, on other pages than the first.`],
  ['there is one page', { '/': read }, null],
])('where %s, what scripts add is said as far as it is true', (_, pages: Record<string, FakePage>, said) => {
  const lines = notKnownOf(siteReading(pages, { layouts: laidOut('/') }));
  expect(lines.find((line) => line.startsWith(scripts)) ?? null).toBe(said);
});

test('a page that was drawn and laid out counts once', () => {
  const layouts = [...laidOut('/'), ...laidOut('/b')];
  expect(renderedPages(siteReading({ '/': drawn, '/a': drawn, '/b': read, '/c': read }, { layouts }))).toBe(3);
  expect(renderedPages(siteReading({ '/': read }))).toBe(0);
});
