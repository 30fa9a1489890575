import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchLandings } from '@/lib/traffic/match-landings.ts';

const landing = (url: string, visits: number, leftAtOnce: number | null = null) => ({ url, visits, leftAtOnce, outcomes: null });
const read = ['https://shop.test/', 'https://shop.test/tea/', 'https://shop.test/tea?kind=green', 'https://shop.test/cups'];

test.each([
  ['https://shop.test/tea', 'https://shop.test/tea/'],
  ['https://shop.test/cups/', 'https://shop.test/cups'],
  ['https://www.shop.test/Cups', 'https://shop.test/cups'],
  ['https://shop.test/tea?kind=green', 'https://shop.test/tea?kind=green'],
  ['https://shop.test/cups?colour=red', 'https://shop.test/cups'],
  ['https://shop.test/index', 'https://shop.test/'],
  ['https://shop.test/tea/index.php?kind=black', 'https://shop.test/tea/'],
  ['https://shop.test/saucers', null],
])('%s is the page %s', (url, expected) => {
  expect(matchLandings([landing(url, 1)], read)[0]?.read).toBe(expected);
});

test('a folder’s own page that was read under its name is the folder', () => {
  expect(matchLandings([landing('https://shop.test/tea/', 1)], ['https://shop.test/tea/index.html'])[0]?.read).toBe(
    'https://shop.test/tea/index.html',
  );
});

test('a page that was read under just that name is itself', () => {
  const both = ['https://shop.test/', 'https://shop.test/index.html'];
  expect(matchLandings([landing('https://shop.test/index.html', 1)], both)[0]?.read).toBe('https://shop.test/index.html');
});

test('what is one page is counted as one; what is not told of a part is not told', () => {
  const matched = matchLandings(
    [landing('https://shop.test/tea', 3, 1), landing('https://shop.test/tea/', 4, 2), landing('https://shop.test/', 5)],
    read,
  );

  expect(matched.map(({ url, visits, leftAtOnce }) => ({ url, visits, leftAtOnce }))).toEqual([
    { url: 'https://shop.test/tea/', visits: 7, leftAtOnce: 3 },
    { url: 'https://shop.test/', visits: 5, leftAtOnce: null },
  ]);
});

test('no visit is lost or made', () => {
  const path = fc.constantFrom('', 'tea', 'tea/', 'TEA', 'cups?a=1', 'cups', 'x');
  const landings = fc.array(fc.tuple(path, fc.nat(1000)).map(([end, visits]) => landing(`https://shop.test/${end}`, visits)));
  const sum = (rows: readonly { readonly visits: number }[]): number => rows.reduce((all, { visits }) => all + visits, 0);

  fc.assert(
    fc.property(landings, (given) => {
      expect(sum(matchLandings(given, read))).toBe(sum(given));
    }),
  );
});
