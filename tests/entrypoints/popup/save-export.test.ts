import { expect, test } from 'vitest';
import { exportName } from '@/entrypoints/popup/save-export.ts';

test.each([
  ['https://alderandleaf.example', 'floorwalker-alderandleaf.example-2026-11-23.json'],
  ['http://localhost:3000', 'floorwalker-localhost-3000-2026-11-23.json'],
  ['http://[::1]:8080', 'floorwalker--1-8080-2026-11-23.json'],
])('the export of %s is named %s', (origin, name) => {
  expect(exportName({ site: { origin }, date: '2026-11-23T14:22:00.000Z' }, 'json')).toBe(name);
});
