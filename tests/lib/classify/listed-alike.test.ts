import { expect, test } from 'vitest';
import { otherPages as others } from '@/lib/catalog/other-pages.ts';
import { pageKinds as kinds } from '@/lib/catalog/page-kinds.ts';
import { platforms } from '@/lib/catalog/platforms.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { classifySite } from '@/lib/classify/classify-site.ts';
import type { Link, LinkBlock, PageFacts } from '@/lib/model/page.ts';
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

test('what nothing tells of is on services when several links below a heading for services lead to it', () => {
  const names = ['hedges', 'lawns', 'roofs'];
  const foot = (heading: string | null): LinkBlock => ({
    id: 'foot',
    place: 'footer',
    links: names.map((name) => ({ ...link(name, `/${name}`), place: 'footer' as const, heading })),
  });
  const marked = { types: ['Service'], from: 'json-ld', properties: {} } as const;
  const pages = (heading: string | null) =>
    ['/', ...names.map((name) => `/${name}`)].map((path) =>
      page(path, { blocks: [menu, foot(heading)], structured: path === '/' ? [] : [marked] }),
    );
  expect(kindsOf(pages('Our services'), '/lawns')).toEqual(['services']);
  expect(kindsOf(pages('Partners'), '/lawns')).toEqual(['other']);
});

test('goods that show each other in tiles are goods, and what shows them all is their list', () => {
  const names = ['one', 'two', 'three', 'four'];
  const good = (name: string) =>
    page(`/products/${name}`, {
      title: `Pump ${name}`,
      headings: [
        { level: 1, text: `Pump ${name}`, place: 'main', hidden: null },
        ...names.map((other) => ({ level: 4, text: `Pump ${other}`, place: 'main', hidden: null }) as const),
      ],
      excerpt: 'Voltage 220 V, power 350 W, weight 12 kg. Ask for an offer.',
      words: 11,
      skeleton: 'good',
      tiles: tiles(
        names.filter((other) => other !== name).map((other) => `/products/${other}`),
        false,
      ),
    });
  const list = page('/products', {
    title: 'Products',
    tiles: tiles(
      names.map((name) => `/products/${name}`),
      false,
    ),
  });
  const pages = [page('/'), list, ...names.map(good)];
  expect(kindsOf(pages, '/products/two')).toEqual(['product']);
  expect(kindsOf(pages, '/products')).toEqual(['catalog']);
});

test('"Order" that leads to where one writes to the firm sells nothing on a page of services', () => {
  const order: Link = { ...link('Order now', '/contact'), place: 'main', slot: 'main' };
  const services = page('/services', {
    title: 'Services',
    headings: [{ level: 1, text: 'Our services', place: 'main', hidden: null }],
    links: [order],
    words: 120,
  });
  const contact = page('/contact', {
    title: 'Contact',
    headings: [{ level: 1, text: 'Contact us', place: 'main', hidden: null }],
    measures: { ...pageFacts().measures, telephones: 1, mails: 1 },
  });
  expect(kindsOf([page('/'), services, contact], '/services')).toEqual(['services']);
});

test('what a firm shows first on its start page is what it does, unless it sells goods', () => {
  const paths = ['/judo', '/karate', '/kendo'];
  const start = page('/', { tiles: tiles(paths, false) });
  const shown = paths.map((path) => page(path));
  const priced = { types: ['Product'], from: 'json-ld', properties: { name: 'Belt', price: '9' } } as const;
  const belt = page('/belt', { structured: [priced], measures: { ...pageFacts().measures, prices: 1 } });
  expect(kindsOf([start, ...shown], '/karate')).toEqual(['services']);
  expect(kindsOf([start, ...shown, belt], '/karate')).toEqual(['other']);
  expect(kindsOf([page('/'), ...shown], '/karate')).toEqual(['other']);
});
