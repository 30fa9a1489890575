import { expect, test } from 'vitest';
import { titleShortener } from '@/lib/model/short-title.ts';

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
