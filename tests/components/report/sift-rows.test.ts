import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextCell } from '@/components/report/table/next-cell.ts';
import { pageRows } from '@/components/report/table/page-row.ts';
import { nextSorting, siftRows, sortRows, type Sought } from '@/components/report/table/sift-rows.ts';
import { oddTitles, teaShop } from '../gallery/report-audits.ts';

const rows = pageRows(teaShop(120).pages);
const everything: Sought = { text: '', family: null, clicks: null };
const names = (sought: Partial<Sought>, some = rows) => siftRows(some, { ...everything, ...sought }).map(({ name }) => name);

test('every word that is looked for stands in the title or the address, in any order, without accents', () => {
  expect(names({ text: 'flush ASSAM second' })).toContain('Assam Second Flush');
  expect(names({ text: 'returns help' })).toEqual(['Shipping & returns']);
  expect(names({ text: 'nothing like it' })).toEqual([]);
  const odd = pageRows(oddTitles().pages);
  expect(names({ text: 'uberwachung' }, odd).length).toBeGreaterThan(0);
  expect(names({ text: 'והחזרות' }, odd).length).toBeGreaterThan(0);
});

test('a kind and clicks narrow further', () => {
  expect(names({ family: 'proof' })).toEqual(['Kind words']);
  expect(names({ clicks: { device: 'phone', clicks: 'no-path' } })).toEqual(['Trade price list 2024']);
  expect(names({ family: 'answers', clicks: { device: 'desktop', clicks: { from: 1, to: 1 } } })).toEqual([
    'Help',
    'Shipping & returns',
    'About us',
  ]);
  const far = siftRows(rows, { ...everything, clicks: { device: 'desktop', clicks: { from: 4, to: null } } });
  expect(far.every(({ page }) => (page.clicks.desktop ?? 0) >= 4)).toBe(true);
});

test('pages without a path come last both ways, and equal ones keep their order', () => {
  for (const direction of ['ascending', 'descending'] as const) {
    const sorted = sortRows(rows, { column: 'desktop', direction });
    expect(sorted.at(-1)?.name).toBe('Trade price list 2024');
    const equal = sorted.filter(({ page }) => page.clicks.desktop === 3);
    expect(equal).toEqual(rows.filter(({ page }) => page.clicks.desktop === 3));
  }
});

test('sorting loses no row', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('page', 'kind', 'phone', 'words', 'language', 'ease'),
      fc.constantFrom('ascending', 'descending'),
      (column, direction) => {
        expect(new Set(sortRows(rows, { column, direction }))).toEqual(new Set(rows));
      },
    ),
  );
});

test('a head pressed again turns the order round, another begins anew', () => {
  const first = nextSorting({ column: 'page', direction: 'descending' }, 'words');
  expect(first).toEqual({ column: 'words', direction: 'ascending' });
  expect(nextSorting(first, 'words').direction).toBe('descending');
});

test('keys lead through the grid and never out of it', () => {
  const extent = { rows: 11, columns: 3, page: 4 };
  const from = { row: 5, column: 1 };
  const go = (key: string, ctrlKey = false) => nextCell(from, { key, ctrlKey }, extent);
  expect([go('ArrowDown'), go('ArrowUp'), go('ArrowRight'), go('ArrowLeft')]).toEqual([
    { row: 6, column: 1 },
    { row: 4, column: 1 },
    { row: 5, column: 2 },
    { row: 5, column: 0 },
  ]);
  expect([go('PageDown'), go('PageUp'), go('Home'), go('End')]).toEqual([
    { row: 9, column: 1 },
    { row: 1, column: 1 },
    { row: 5, column: 0 },
    { row: 5, column: 2 },
  ]);
  expect([go('Home', true), go('End', true), go('a')]).toEqual([{ row: 0, column: 0 }, { row: 10, column: 2 }, null]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom('ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp')), (keys) => {
      const end = keys.reduce((cell, key) => nextCell(cell, { key, ctrlKey: false }, extent) ?? cell, from);
      expect(end.row >= 0 && end.row < 11 && end.column >= 0 && end.column < 3).toBe(true);
    }),
  );
});
