import { expect, test } from 'vitest';
import type { Link, PageFacts } from '@/lib/model/page.ts';
import { showsLittle, showsMore } from '@/lib/read/shows-more.ts';
import { pageFacts } from '../../fakes/page-facts.ts';

const url = 'https://shop.test/';
const link = (path: string): Link => ({
  to: `https://shop.test${path}`,
  words: path,
  namedBy: 'text',
  place: 'main',
  slot: 'main:a',
  rel: [],
  acts: null,
  hidden: null,
  heading: null,
});
const links = ['/a', '/b', '/c', '/d'].map(link);
const facts = (more: Partial<PageFacts>) => pageFacts({ url, ...more });

test.each([
  { what: 'a list whose goods have no links', html: 24, drawn: 70, isMore: true },
  { what: 'a notice', html: 24, drawn: 45, isMore: false },
  { what: 'a longer text with a box of news', html: 300, drawn: 360, isMore: false },
  { what: 'a cart that says it is empty', html: 0, drawn: 5, isMore: true },
  { what: 'nothing', html: 0, drawn: 0, isMore: false },
])('$what in a page with a menu', ({ html, drawn, isMore }) => {
  expect(showsMore(facts({ links, words: drawn }), facts({ links, words: html }))).toBe(isMore);
});

test('a page of a few words and links is something where the HTML is an empty shell', () => {
  const shell = facts({ words: 0 });
  const cart = facts({ words: 8, links: links.slice(0, 2) });
  expect(showsMore(cart, shell)).toBe(false);
  expect(showsLittle(cart, shell)).toBe(true);
  expect(showsLittle(facts({ words: 8 }), shell)).toBe(false);
  expect(showsLittle(cart, facts({ words: 60 }))).toBe(false);
});
