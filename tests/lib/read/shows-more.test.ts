import { expect, test } from 'vitest';
import type { Link } from '@/lib/model/page.ts';
import { showsMore } from '@/lib/read/shows-more.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';
import { link } from '@/tests/fakes/site-reading.ts';

const url = 'https://shop.test/page';
const page = (words: number, links: readonly Link[]) => pageFacts({ url, words, links });
const links = (count: number, place: Link['place'] = 'main', from = 0) =>
  Array.from({ length: count }, (_, n) => link({ to: `/${place}-${from + n}`, place }));
const foreign = (count: number) => links(count).map((one, n) => ({ ...one, to: `https://elsewhere.test/${n}` }));

test.each([
  ['an empty shell that scripts fill', page(300, links(5)), page(0, []), true],
  ['an empty shell that stays one', page(5, []), page(0, []), false],
  ['a page that is as its HTML', page(300, links(20)), page(300, links(20)), false],
  ['a menu that scripts add', page(300, [...links(40), ...links(3, 'menu')]), page(300, links(40)), true],
  ['two entries that scripts add', page(300, [...links(40), ...links(2, 'menu')]), page(300, links(40)), false],
  ['a handful of things seen lately among many', page(300, links(44)), page(300, links(40)), false],
  ['a list that scripts fill', page(300, links(30)), page(300, links(10)), true],
  ['links to other sites', page(300, [...links(10), ...foreign(20)]), page(300, links(10)), false],
  ['less than its HTML', page(300, links(1)), page(300, links(20)), false],
])('%s', (_, drawn, html, shows) => {
  expect(showsMore(drawn, html)).toBe(shows);
});
