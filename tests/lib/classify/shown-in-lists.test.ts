import { expect, test } from 'vitest';
import { otherPages as others } from '@/lib/catalog/other-pages.ts';
import { pageKinds as kinds } from '@/lib/catalog/page-kinds.ts';
import { platforms } from '@/lib/catalog/platforms.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { classifySite } from '@/lib/classify/classify-site.ts';
import { pageSigns } from '@/lib/classify/page-signs.ts';
import { recogniseActions } from '@/lib/classify/recognise-actions.ts';
import type { Link, PageFacts } from '@/lib/model/page.ts';
import { pageFacts } from '../../fakes/page-facts.ts';

const at = (path: string) => `https://choir.test${path}`;
const link = (words: string, path: string, place: Link['place'] = 'header'): Link => ({
  to: at(path),
  words,
  namedBy: 'text',
  place,
  slot: place,
  rel: [],
  acts: null,
  hidden: null,
  heading: null,
});
const menu = (...links: readonly Link[]) => ({ id: 'menu', place: 'header' as const, links });
const classify = (pages: readonly PageFacts[]) => classifySite({ pages, start: at('/'), vocabulary, kinds, others, platforms });
const kindsOf = (pages: readonly PageFacts[], path: string) =>
  classify(pages)
    .find(({ facts }) => facts.url === at(path))
    ?.kinds.map(({ kind }) => kind);

const entries = ['/june', '/maples', '/third'];
const site = (list: readonly [string, string], inMenu: readonly string[] = []) => {
  const blocks = [menu(link('Home', '/'), link(...list), ...inMenu.map((path) => link('More', path)))];
  const page = (path: string, more: Partial<PageFacts> = {}) => pageFacts({ url: at(path), title: 'Larkspur', blocks, ...more });
  return [
    page('/'),
    page(list[1], { title: `${list[0]} | Larkspur`, links: entries.map((path) => link('Read more', path, 'main')) }),
    ...entries.map((path) => page(path, { words: 90 })),
  ];
};

test('what nothing tells of is an entry of the list that leads to it', () => {
  expect(kindsOf(site(['Blog', '/blog']), '/maples')).toEqual(['article']);
  expect(kindsOf(site(['Events', '/events']), '/maples')).toEqual(['events']);
});

test('what a menu leads to is no entry, and a list of another sort has none', () => {
  expect(kindsOf(site(['Events', '/events'], ['/maples']), '/maples')).toEqual(['other']);
  expect(kindsOf(site(['Our team', '/team']), '/maples')).toEqual(['other']);
});

test('a text without any heading is what its address and the menu call it, an empty shell is not', () => {
  const blocks = [menu(link('Home', '/'), link('Volunteer', '/volunteer'))];
  const pages = (words: number, headings: PageFacts['headings'] = []) =>
    ['/', '/a', '/b', '/volunteer'].map((path) => pageFacts({ url: at(path), title: 'Larkspur', blocks, words, headings }));
  expect(kindsOf(pages(180), '/volunteer')).toEqual(['volunteer']);
  expect(kindsOf(pages(20), '/volunteer')).toEqual(['other']);
  expect(kindsOf(pages(180, [{ level: 1, text: 'Rain at noon', place: 'main', hidden: null }]), '/volunteer')).toEqual(['other']);
});

const signsOf = (page: PageFacts) =>
  pageSigns(page, recogniseActions(page, { vocabulary, platform: null, cartPages: new Set(), checkoutPages: new Set() }), vocabulary);

test('a link to the page where one books is no control that books', () => {
  const there = pageFacts({ url: at('/tour'), links: [link('Book now', '/book', 'main')] });
  const outside = pageFacts({ url: at('/tour'), links: [{ ...link('Book now', '/', 'main'), to: 'https://booking.example/choir' }] });
  expect(signsOf(there)['book-control']).toBeUndefined();
  expect(signsOf(outside)['book-control']).toBe(1);
});

test('a price beside a way to book is an offer', () => {
  const measures = { ...pageFacts().measures, prices: 1 };
  const tour = { url: at('/tour'), links: [link('Book now', '/book', 'main')] };
  expect(signsOf(pageFacts({ ...tour, measures }))['priced-offer']).toBe(1);
  expect(signsOf(pageFacts(tour))['priced-offer']).toBeUndefined();
  expect(signsOf(pageFacts({ url: at('/tour'), measures }))['priced-offer']).toBeUndefined();
});

test('headings that name kinds of pages are no names of people, though they are written so', () => {
  const headed = (...texts: readonly string[]) =>
    signsOf(pageFacts({ url: at('/crew'), headings: texts.map((text) => ({ level: 2, text, place: 'main' as const, hidden: null })) }));
  expect(headed('Ana Cruz', 'Tom Bergmann', 'Lena Okafor')['people-named']).toBe(3);
  expect(headed('How It Works', 'Our Sewing Team', 'Meet Our Volunteers')['people-named']).toBeUndefined();
});

test('a long guide that the menu calls so is no article besides', () => {
  const blocks = [menu(link('Home', '/'), link('How it works', '/steps'))];
  const pages = ['/', '/a', '/b', '/steps'].map((path) =>
    pageFacts({ url: at(path), title: 'Larkspur', blocks, words: path === '/steps' ? 420 : 30 }),
  );
  expect(kindsOf(pages, '/steps')).toEqual(['guide']);
});

test('a page called “The gallery” shows what was made', () => {
  const blocks = [menu(link('Home', '/'), link('The gallery', '/gallery'))];
  const pages = ['/', '/a', '/gallery'].map((path) =>
    pageFacts({ url: at(path), title: path === '/gallery' ? 'The gallery | Larkspur' : 'Larkspur', blocks, words: 50 }),
  );
  expect(kindsOf(pages, '/gallery')).toEqual(['portfolio']);
});

const cars = ['/car-1', '/car-2', '/car-3', '/car-4'];
const group = (links: readonly string[], more: Partial<PageFacts['tiles'][number]> = {}): PageFacts['tiles'][number] => ({
  count: links.length,
  withLink: links.length,
  withImage: links.length,
  withPrice: 0,
  withDate: 0,
  links: links.map(at),
  heading: null,
  place: 'main',
  ...more,
});
const dealer = (tiles: PageFacts['tiles'][number], inMenu: readonly string[] = []) => {
  const blocks = [menu(link('Home', '/'), link('Used cars', '/used-cars'), ...inMenu.map((path) => link('More', path)))];
  const page = (path: string, more: Partial<PageFacts> = {}) => pageFacts({ url: at(path), title: 'Larkspur', blocks, ...more });
  return [
    page('/'),
    page('/used-cars', { title: 'Used cars | Larkspur', tiles: [tiles] }),
    ...cars.map((path) => page(path, { words: 90 })),
  ];
};

test('what a list of goods shows is goods, though nothing on it can be bought and no price is named', () => {
  expect(kindsOf(dealer(group(cars)), '/car-2')).toEqual(['product']);
  // A car is named with its year.
  expect(kindsOf(dealer(group(cars, { withDate: 1 })), '/car-2')).toEqual(['product']);
  expect(kindsOf(dealer(group(cars, { withDate: 4 })), '/car-2')).toEqual(['other']);
});

test('what a menu leads to is no goods, nor are two of a kind', () => {
  expect(kindsOf(dealer(group(cars), cars), '/car-2')).toEqual(['other']);
  expect(kindsOf(dealer(group(cars.slice(0, 2))), '/car-2')).toEqual(['other']);
});
