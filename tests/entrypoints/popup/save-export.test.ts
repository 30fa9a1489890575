import { expect, test } from 'vitest';
import { exportName } from '@/entrypoints/popup/save-export.ts';

test.each([
  ['https://alderandleaf.example', 'floorwalker-alderandleaf.example-2026-11-23-0907.json'],
  ['http://localhost:3000', 'floorwalker-localhost-3000-2026-11-23-0907.json'],
  ['http://[::1]:8080', 'floorwalker--1-8080-2026-11-23-0907.json'],
])('the export of %s is named %s', (origin, name) => {
  expect(exportName({ site: { origin }, date: new Date(2026, 10, 23, 9, 7).toISOString() }, 'json')).toBe(name);
});

test('two files of one day have two names', () => {
  const at = (hour: number) =>
    exportName({ site: { origin: 'https://shop.example' }, date: new Date(2026, 10, 23, hour).toISOString() }, 'html');
  expect(at(9)).not.toBe(at(15));
});
