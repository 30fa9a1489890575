import { expect, test } from 'vitest';
import type { Family } from '@/components/page-families.ts';
import type { RingPage } from '@/components/report/rings/ring-page.ts';
import { siteSections } from '@/components/report/rings/site-sections.ts';

const site = { origin: 'https://tea.example', kind: 'store' } as const;

/** The sections of pages with these addresses, each with its pages. */
function sectionsOf(addresses: readonly string[], families: Readonly<Record<string, Family>> = {}, keys: readonly string[] = []) {
  const pages = addresses.map((url): RingPage => ({
    url,
    name: url,
    kind: 'other',
    family: families[url] ?? 'other',
    clicks: 1,
    read: true,
  }));
  const { names, indexOf } = siteSections(pages, site, new Set(keys));
  return Object.fromEntries(names.map((name, index) => [name, addresses.filter((url) => indexOf.get(url) === index).length]));
}
const paths = (...all: readonly string[]) => all.map((path) => `https://tea.example${path}`);
const many = (path: string, count: number) => Array.from({ length: count }, (_, index) => `https://tea.example${path}/${index}`);

test('the first segment parts the site, and is read as a name', () => {
  expect(sectionsOf([...many('/black-teas', 4), ...many('/caf%C3%A9', 3)])).toEqual({ 'Black teas': 4, Café: 3 });
});

test('a lead that most pages share, such as a language, is no section', () => {
  expect(sectionsOf([...many('/en/teas', 6), ...many('/en/help', 4)])).toEqual({ Teas: 6, Help: 4 });
});

test('pages that share their segment with no other stand together by what they are', () => {
  const [faq = '', about = '', sale = ''] = paths('/faq', '/about', '/sale');
  expect(sectionsOf([...many('/teas', 3), faq, about, sale], { [faq]: 'answers', [about]: 'answers' })).toEqual({
    Teas: 3,
    Answers: 2,
    Other: 1,
  });
});

test('another host of the site is a section, www is not', () => {
  expect(
    sectionsOf(['https://blog.tea.example/a', 'https://blog.tea.example/b', ...many('/teas', 3), 'https://www.tea.example/teas/x']),
  ).toEqual({
    Teas: 4,
    blog: 2,
  });
});

test('years are one section', () => {
  expect(sectionsOf([...many('/2019', 2), ...many('/2020/05', 3), ...many('/teas', 2)])).toEqual({ 'By date': 5, Teas: 2 });
});

test('at most seven; the smallest share the last, unless a key page stands in them', () => {
  const sizes = [20, 18, 16, 14, 12, 10, 8, 6, 2];
  const all = sizes.flatMap((size, index) => many(`/s${index}`, size));
  const found = sectionsOf(all, {}, [`https://tea.example/s8/0`]);

  expect(Object.keys(found)).toEqual(['S0', 'S1', 'S2', 'S3', 'S4', 'S8', 'Elsewhere']);
  expect(found['Elsewhere']).toBe(10 + 8 + 6);
});

test('an address that cannot be read breaks nothing', () => {
  expect(sectionsOf([...paths('/%E0%A4%A/x', '/%E0%A4%A/y'), 'no address'])).toEqual({ '%E0%A4%A': 2, Other: 1 });
});
