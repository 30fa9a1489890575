import { expect, test } from 'vitest';
import { pageWords } from '@/lib/classify/page-words.ts';
import { noHabits } from '@/lib/classify/site-habits.ts';

const headings = (inHeader: string, below: string) => [
  { level: 1, text: inHeader, place: 'header' as const, hidden: null },
  { level: 2, text: below, place: 'main' as const, hidden: null },
];
const headingOf = (title: string, url: string, below: string) =>
  pageWords({ title, url, headings: headings(title, below) }, noHabits).heading;

test('a site with one title for all pages has its name in the header: what a page is called stands below it', () => {
  expect(headingOf('Alder Rooms', 'https://alder.test/reach.html', 'Contact')).toEqual(['Contact']);
});

test('what title, header and address say is what a page is called', () => {
  expect(headingOf('Garden bundles', 'https://alder.test/bundles', 'Your cart')).toEqual(['Garden bundles']);
});
