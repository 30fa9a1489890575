import { expect, test } from 'vitest';
import { titleShortener } from '@/components/report/short-title.ts';
import { fitText, emsOf } from '@/components/report/rings/fit-text.ts';

const page = (title: string) => ({ url: 'https://tea.example/a%20b', title });

test('what the titles of a site share is left out, whatever stands between', () => {
  const pages = ['Assam | Tea House', 'Tea House – Help', 'Journal - Tea House', 'Tea House'].map(page);
  const shorten = titleShortener(pages);

  expect(pages.map(shorten)).toEqual(['Assam', 'Help', 'Journal', 'Tea House']);
});

test('a page without a title is called by its path', () => {
  expect(titleShortener([])(page('  '))).toBe('/a b');
});

test('a word with a hyphen stays whole', () => {
  expect(titleShortener([page('Size-guide')])(page('Size-guide'))).toBe('Size-guide');
});

test('a text is cut between whole letters, also of flags and families', () => {
  const cut = fitText('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 6.5);

  expect(cut).toBe('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦…');
  expect(emsOf(cut)).toBeLessThanOrEqual(6.5);
  expect(fitText('Help', 20)).toBe('Help');
  expect(fitText('Help and more', 1.5)).toBe('');
});
