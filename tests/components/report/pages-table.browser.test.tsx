import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { PagesTable } from '@/components/report/PagesTable.tsx';
import { oddTitles, teaShop } from '../gallery/report-audits.ts';

const origin = 'https://alderandleaf.example';
/** What stands in the document of a table of any length. */
const rowsAtOnce = 60;

afterEach(cleanup);
beforeAll(() => page.viewport(1040, 720));
const large = teaShop(10_000);
const table = (audit = large, onCorrect = vi.fn<(does: unknown) => void>(), onOpenPath = vi.fn<(url: string) => void>()) => {
  render(<PagesTable pages={audit.pages} site={audit.site} corrections={[]} onOpenPath={onOpenPath} onCorrect={onCorrect} />);
  return { onCorrect, onOpenPath, grid: screen.getByRole('grid') };
};
const names = () => screen.getAllByRole('rowheader').map((cell) => cell.querySelector('button')?.textContent);

test('ten thousand rows are counted, and some are in the document', () => {
  const { grid } = table();

  expect(grid.getAttribute('aria-rowcount')).toBe('10001');
  expect(screen.getAllByRole('row').length).toBeLessThan(rowsAtOnce);
  expect(screen.getAllByRole('row')[1]?.getAttribute('aria-rowindex')).toBe('2');
});

test('one cell can be reached with Tab; Ctrl and End lead to the last of all', async () => {
  const { grid } = table();
  expect(grid.querySelectorAll('[tabindex="0"]').length).toBe(1);

  grid.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  fireEvent.keyDown(focused(), { key: 'End', ctrlKey: true });
  await vi.waitFor(() => expect(document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('10001'));
  expect(document.activeElement?.getAttribute('aria-colindex')).toBe('5');
  await vi.waitFor(() => {
    const { bottom } = focused().getBoundingClientRect();
    expect(bottom).toBeLessThanOrEqual(grid.getBoundingClientRect().bottom + 1);
  });
  expect(grid.querySelectorAll('[tabindex="0"]').length).toBe(1);
});

test('the focus stays in the document, however far one scrolls', async () => {
  const { grid } = table();
  const [first] = screen.getAllByRole('rowheader');
  first?.querySelector('button')?.focus();
  const held = document.activeElement;

  grid.scrollTo({ top: 200_000 });
  await vi.waitFor(() => expect(Number(screen.getAllByRole('row').at(-1)?.getAttribute('aria-rowindex'))).toBeGreaterThan(3000));
  expect(document.activeElement).toBe(held);
  expect(held?.isConnected).toBe(true);
});

test('a head sorts, says so, and turns round', async () => {
  table(teaShop(60));
  const head = screen.getByRole('columnheader', { name: 'Page' });
  expect(head.hasAttribute('aria-sort')).toBe(false);

  fireEvent.click(within(head).getByRole('button'));
  expect(head.getAttribute('aria-sort')).toBe('ascending');
  await vi.waitFor(() => expect(names()[0]).toBe('About us'));
  fireEvent.click(within(head).getByRole('button'));
  expect(head.getAttribute('aria-sort')).toBe('descending');
  await vi.waitFor(() => expect(names()[0]).toBe('Yunnan Second Flush 14'));
});

test('words, kind and clicks narrow the rows, and how many is said', async () => {
  table();
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'kind WORDS' } });
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('1 of 10,000 pages'));
  expect(names()).toEqual(['Kind words']);

  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zzz' } });
  await vi.waitFor(() => expect(screen.getByText(/No page fits/)).toBeTruthy());
  fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
  fireEvent.change(screen.getByRole('combobox', { name: /Clicks/ }), { target: { value: '10' } });
  await vi.waitFor(() => expect(names()).toEqual(['Trade price list 2024']));
});

test('another kind is chosen in place', () => {
  const { onCorrect } = table(teaShop(30));
  fireEvent.click(screen.getByRole('button', { name: 'Teas, Catalog. Not right?' }));
  fireEvent.change(screen.getByRole('combobox', { name: 'Teas: What is this page?' }), { target: { value: 'guide' } });

  expect(onCorrect.mock.calls).toEqual([[{ put: { about: 'page', url: `${origin}/teas`, kinds: ['guide'] } }]]);
  expect(screen.queryByRole('combobox', { name: /What is this page/ })).toBeNull();
});

test('columns are chosen; the page stays', () => {
  table(teaShop(30));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Language', hidden: true }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Words', hidden: true }));

  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    'Page',
    'Kind',
    'Desktop clicks',
    'Phone clicks',
    'Language',
  ]);
  expect(screen.getByRole('checkbox', { name: 'Page', hidden: true }).matches(':disabled')).toBe(true);
});

test('a press on a page asks for its way; titles are text, each in its own direction', () => {
  const { onOpenPath } = table(oddTitles());
  const bad = firstOf(screen.getAllByRole('button', { name: '<img src=x onerror=alert(1)> & “quotes”' }));
  fireEvent.click(bad);

  expect(onOpenPath).toHaveBeenCalledTimes(1);
  expect(document.querySelector('img')).toBeNull();
  expect(getComputedStyle(firstOf(screen.getAllByRole('button', { name: 'أسئلة شائعة حول الشحن والإرجاع' }))).direction).toBe('rtl');
});

function firstOf<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('There is none');
  return first;
}

function focused(): Element {
  if (!document.activeElement) throw new Error('Nothing has the focus');
  return document.activeElement;
}
