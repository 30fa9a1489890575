import { expect, test } from 'vitest';
import type { Figures } from '@/lib/model/traffic/figures.ts';
import type { ReadExport } from '@/lib/model/traffic/read-export.ts';
import { takeExport } from '@/lib/traffic/take-export.ts';

const page = { url: 'https://shop.test/', visits: 900, leftAtOnce: 400, outcomes: null };
const source = { name: 'google', visits: 700, leftAtOnce: null, outcomes: null };
const read: ReadExport = {
  file: 'pages.csv',
  tool: 'ga4',
  columns: [],
  sample: [],
  rows: 1,
  leftOut: { otherHosts: 0, noPage: 0, noNumber: 0, sums: 0 },
  hosts: [],
  impossible: 0,
  period: { from: '2026-10-01', to: '2026-10-30', days: 30 },
  isInFuture: false,
  countsPeople: false,
  visits: 900,
  leftAtOnce: 400,
  outcomes: null,
  pages: [page],
  pagesInAll: 1,
  sources: [],
};
const typed: Figures = {
  outcome: 'enquiries',
  visits: 5000,
  leftAtOnce: 2000,
  outcomes: 12,
  days: 90,
  pages: [],
  sources: [],
  files: [],
};

test('a file of pages counts in place of what was typed, but for what it does not tell', () => {
  expect(takeExport(typed, read, 'orders')).toEqual({
    outcome: 'enquiries',
    visits: 900,
    leftAtOnce: 400,
    outcomes: 12,
    days: 30,
    pages: [page],
    sources: [],
    files: [{ name: 'pages.csv', tool: 'ga4' }],
  });
});

test('what was typed for more visits than the file has is not kept', () => {
  expect(takeExport(typed, { ...read, leftAtOnce: null }, 'orders').leftAtOnce).toBeNull();
});

test('a file of sources leaves counts and pages as they were', () => {
  const before = takeExport(null, read, 'orders');
  const after = takeExport(before, { ...read, file: 'sources.csv', visits: 800, pages: [], sources: [source], period: null }, 'orders');

  expect(after).toEqual({ ...before, sources: [source], files: [...before.files, { name: 'sources.csv', tool: 'ga4' }] });
});

test('clicks in one search engine are not all visits', () => {
  const { visits, days, pages } = takeExport(typed, { ...read, tool: 'search-console' }, 'orders');

  expect({ visits, days, pages }).toEqual({ visits: 5000, days: 90, pages: [page] });
  expect(takeExport(null, { ...read, tool: 'search-console' }, 'orders').visits).toBe(900);
});

test('the same file taken twice is named once', () => {
  const once = takeExport(null, read, 'orders');

  expect(takeExport(once, read, 'orders')).toEqual(once);
});

test('the largest source that was typed goes with the visits that it was a part of; a list of sources stays', () => {
  const largest = { ...typed, sources: [{ ...source, name: '' }] };

  expect(takeExport(largest, read, 'orders').sources).toEqual([]);
  expect(takeExport(largest, { ...read, tool: 'search-console' }, 'orders').sources).toHaveLength(1);
  expect(takeExport({ ...typed, sources: [source] }, read, 'orders').sources).toEqual([source]);
});

test('a file of sources of just the visits that count tells what came of them, where nothing else does', () => {
  const ofSources = { ...read, pages: [], pagesInAll: 0, visits: 4800, leftAtOnce: 2880, outcomes: 9, sources: [source] };

  expect(takeExport({ ...typed, leftAtOnce: null }, ofSources, 'orders')).toMatchObject({ visits: 5000, leftAtOnce: 3000, outcomes: 12 });
  expect(takeExport({ ...typed, leftAtOnce: null }, { ...ofSources, visits: 3000 }, 'orders')).toMatchObject({
    visits: 5000,
    leftAtOnce: null,
  });
});
