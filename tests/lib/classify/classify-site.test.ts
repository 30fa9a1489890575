import { expect, test } from 'vitest';
import { otherPages as others } from '@/lib/catalog/other-pages.ts';
import { pageKinds as kinds } from '@/lib/catalog/page-kinds.ts';
import { platforms } from '@/lib/catalog/platforms.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { classifySite } from '@/lib/classify/classify-site.ts';
import type { Control, Link, LinkBlock, PageFacts } from '@/lib/model/page.ts';
import { pageFacts } from '../../fakes/page-facts.ts';

const at = (path: string) => `https://shop.test${path}`;
const link = (words: string, path: string): Link => ({
  to: at(path),
  words,
  namedBy: 'text',
  place: 'header',
  slot: 'header',
  rel: [],
  acts: null,
  hidden: null,
  heading: null,
});
const menu: LinkBlock = {
  id: 'menu',
  place: 'header',
  links: [link('Home', '/'), link('Questions & answers', '/p/4'), link('My basket', '/p/5')],
};
const page = (path: string, more: Partial<PageFacts> = {}) => pageFacts({ url: at(path), title: 'Acme', blocks: [menu], ...more });
const classify = (pages: readonly PageFacts[]) => classifySite({ pages, start: at('/'), vocabulary, kinds, others, platforms });
const kindsOf = (pages: readonly PageFacts[], path: string) =>
  classify(pages)
    .find(({ facts }) => facts.url === at(path))
    ?.kinds.map(({ kind }) => kind);

const product = (name: string) =>
  page(`/i/${name}`, {
    skeleton: 'item',
    structured: [{ types: ['Product'], from: 'json-ld', properties: { name, price: '9' } }],
    measures: { ...pageFacts().measures, prices: 1 },
  });

test('answers in the order of the pages', () => {
  const pages = [page('/b'), page('/'), page('/a')];
  expect(classify(pages).map(({ facts }) => facts.url)).toEqual(pages.map(({ url }) => url));
});

test('one title for the whole site says nothing about its pages', () => {
  const pages = ['/', '/a', '/b', '/c', '/p/4'].map((path) => page(path, { title: 'Contact us | Acme' }));
  expect(kindsOf(pages, '/a')).toEqual(['other']);
});

test('a page whose tiles lead to products is a catalog without naming a price', () => {
  const names = ['ash', 'oak', 'elm', 'fir'];
  const shelf = page('/range', {
    tiles: [
      {
        count: 4,
        withLink: 4,
        withImage: 4,
        withPrice: 0,
        withDate: 0,
        links: names.map((name) => at(`/i/${name}`)),
        heading: null,
        place: 'main',
      },
    ],
  });
  expect(kindsOf([page('/'), shelf, ...names.map(product)], '/range')).toEqual(['catalog']);
});

test('a redirect counts for the page it ends on', () => {
  const pages = [page('/'), page('/basket', { requestedUrl: at('/p/5'), excerpt: 'Your basket is empty' })];
  expect(kindsOf(pages, '/basket')).toEqual(['cart']);
});

test('no page at all is no trouble', () => {
  expect(classify([])).toEqual([]);
});

const tiles = (paths: readonly string[], price: boolean) => [
  {
    count: paths.length,
    withLink: paths.length,
    withImage: paths.length,
    withPrice: price ? paths.length : 0,
    withDate: 0,
    links: paths.map(at),
    heading: null,
    place: 'main' as const,
  },
];

test('a shelf with a single product on it is still a catalog', () => {
  const shelf = page('/white', {
    headings: [{ level: 1, text: 'White teas', place: 'main', hidden: null }],
    tiles: tiles(['/i/ash'], true),
    measures: { ...pageFacts().measures, prices: 1 },
  });
  expect(kindsOf([page('/'), shelf, product('ash'), product('oak'), product('elm')], '/white')).toEqual(['catalog']);
});

test.each(['/range?page=2', '/range/page/2/'])('%s is what its first page is', (path) => {
  const shelf = page('/range', { tiles: tiles(['/i/ash', '/i/oak', '/i/elm'], true) });
  expect(kindsOf([page('/'), shelf, page(path), ...['ash', 'oak', 'elm'].map(product)], path)).toEqual(['catalog']);
});

test('goods shown at the start do the work of the catalog only where there is none', () => {
  const goods = ['/i/ash', '/i/oak', '/i/elm'];
  const start = page('/', { tiles: tiles(goods, true), measures: { ...pageFacts().measures, prices: 3 } });
  const sections = (pages: readonly PageFacts[]) => classify(pages)[0]?.sections.map(({ kind }) => kind);
  const shelf = page('/range', { tiles: tiles(goods, true) });
  expect(sections([start])).toEqual(['catalog']);
  expect(sections([start, shelf, ...['ash', 'oak', 'elm'].map(product)])).toEqual([]);
});

test('pages in the folder of services that a page on services leads to are on services', () => {
  const names = ['hedges', 'lawns', 'roofs'];
  const main = (words: string, path: string): Link => ({ ...link(words, path), place: 'main', slot: 'main' });
  const list = page('/services', {
    title: 'Our services',
    headings: [{ level: 1, text: 'Our services', place: 'main', hidden: null }],
    links: names.map((name) => main(name, `/services/${name}`)),
  });
  const pages = [page('/'), list, ...names.map((name) => page(`/services/${name}`))];
  expect(names.map((name) => kindsOf(pages, `/services/${name}`))).toEqual([['services'], ['services'], ['services']]);
});

test('a button on a tile does not save the choices that the product asks for', () => {
  const add: Control = {
    words: 'Add to cart',
    namedBy: 'text',
    place: 'main',
    slot: 'main:button',
    hidden: null,
    does: 'not-known',
    form: null,
    sendsTo: null,
    method: null,
    inTile: false,
    tileLink: null,
    disabled: false,
  };
  const size = (words: string): Control => ({ ...add, words, choice: { list: 0, made: false } });
  const shoe = { ...product('shoe'), controls: [size('40'), size('41'), add] };
  const shelf = page('/range', {
    tiles: tiles(['/i/shoe', '/i/lace', '/i/horn'], true),
    controls: [
      { ...add, inTile: true, tileLink: at('/i/shoe') },
      { ...add, inTile: true, tileLink: at('/i/lace') },
    ],
  });
  const pages = [page('/'), shelf, shoe, { ...product('lace'), controls: [add] }];
  const choicesOf = (some: readonly PageFacts[]) =>
    classify(some).map(({ actions }) => actions.flatMap((one) => (one.purpose === 'add-to-cart' ? one.choices : [])));
  expect(choicesOf(pages)).toEqual([[], [2, 0], [1], [0]]);
  // Where each variant has a tile of its own, the tile has chosen.
  expect(choicesOf(pages.map((one) => ({ ...one, bodyMarks: ['frontstore'] })))).toEqual([[], [0, 0], [1], [0]]);
});

test('the start in another language is a start, as a file too', () => {
  const german = page('/de.html', {
    language: 'de',
    excerpt: 'Jetzt Termin buchen. Wir sind für Sie da, und wenn Sie Fragen haben, rufen Sie uns an.',
    measures: { ...pageFacts().measures, prices: 2 },
  });
  expect(kindsOf([page('/'), german, page('/a'), page('/b')], '/de.html')).toEqual(['home']);
  expect(kindsOf([page('/'), page('/om-os', { language: 'da', title: 'Om os | Acme' }), page('/a'), page('/b')], '/om-os')).not.toEqual([
    'home',
  ]);
});

/** A start page whose tiles lead to three pages that nothing tells of. */
const choir = (text: string) => {
  const paths = ['/x/1', '/x/2', '/x/3'];
  const shown = [
    { count: 3, withLink: 3, withImage: 3, withPrice: 0, withDate: 0, links: paths.map(at), heading: null, place: 'main' as const },
  ];
  return kindsOf([page('/', { tiles: shown, excerpt: text }), ...paths.map((path) => page(path, { excerpt: text }))], '/x/1');
};

test('that nothing tells what a page is for says nothing in a language that we have no words of', () => {
  expect(choir('We make windows and doors, and we have been here for you since the day we began.')).toEqual(['services']);
  expect(
    choir('Kórinn æfir á hverjum miðvikudegi. Ef þú hefur gaman af því að syngja þá ertu velkomin til okkar og það er ekki próf.'),
  ).toEqual(['other']);
});

test('an address from which a service has moved away is no page on it', () => {
  const names = ['roofs', 'gutters', 'chimneys'];
  const list = names.map((name) => ({ ...link(name, `/${name}`), place: 'main' as const, heading: 'Our services' }));
  const home = page('/', { links: list, headings: [{ level: 2, text: 'Our services', place: 'main', hidden: null }] });
  const [roofs, gutters] = names.map((name) => page(`/${name}`, { excerpt: `All about ${name}.` }));
  const moved = page('/chimneys', { words: 1, refreshTo: at('/on-chimneys') });
  const pages = [home, roofs, gutters, moved].flatMap((one) => one ?? []);
  expect(kindsOf(pages, '/roofs')).toEqual(['services']);
  expect(kindsOf(pages, '/chimneys')).toEqual(['other']);
});
