import { expect, test } from 'vitest';
import { buildClickGraph } from '@/lib/graph/build-click-graph.ts';
import { fewestClicks } from '@/lib/graph/fewest-clicks.ts';
import { cartWalk } from '@/lib/journey/cart-walk.ts';
import { chanceBands } from '@/lib/journey/chance-band.ts';
import { block, siteReading, type FakePage } from '@/tests/fakes/site-reading.ts';

const hot = { gamma: 2, quit: 0.05 };
const header = block('header', [{ to: '/cart', words: 'Cart' }]);
const product: FakePage = { kinds: ['product'], blocks: [header], actions: [{ purpose: 'add-to-cart', words: 'Add to cart' }] };

test('more links that lead elsewhere lower the chance, and the point lies within its band', () => {
  const few = chanceOf(0);
  const many = chanceOf(40);
  expect(many.chance.point).toBeLessThan(few.chance.point);
  for (const { chance } of [few, many]) {
    expect(chance.low).toBeLessThanOrEqual(chance.point);
    expect(chance.point).toBeLessThanOrEqual(chance.high);
  }
});

test('nobody arrives with an empty cart', () => {
  const pages = { '/': { blocks: [header] }, '/cart': { kinds: ['cart'] as const } };
  expect(walk(pages).chance.high).toBe(0);
});

test('who stands before a product is not drawn back by links to the list of them', () => {
  const lists = block('header', [
    { to: '/list', words: 'Catalog' },
    { to: '/cart', words: 'Cart' },
  ]);
  const shop = (blocks: FakePage['blocks'] = []) => ({
    '/': { blocks: [lists] },
    '/list': { kinds: ['catalog'] as const, blocks: [lists], links: ['/p'] },
    '/p': { ...product, blocks: [...blocks, header] },
    '/cart': { kinds: ['cart'] as const },
  });
  const [bare, framed] = [walk(shop()).chance.point, walk(shop([lists])).chance.point];
  expect(framed).toBeGreaterThan(0.9 * bare);
});

test('a link to the list of products that says nothing is taken by fewer', () => {
  const shop = (words: string) => ({
    '/': { links: [{ to: '/list', words }, ...Array.from({ length: 9 }, (_, index) => `/other-${index}`)] },
    '/list': { kinds: ['catalog'] as const, links: ['/p'] },
    '/p': product,
    '/cart': { kinds: ['cart'] as const },
    ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`/other-${index}`, {}])),
  });
  expect(walk(shop('read more')).chance.point).toBeLessThan(0.8 * walk(shop('Lamps')).chance.point);
});

function chanceOf(distractions: number) {
  const others = Object.fromEntries(Array.from({ length: distractions }, (_, index) => [`/other-${index}`, { links: ['/'] }]));
  return walk({ '/': { blocks: [header], links: ['/p', ...Object.keys(others)] }, '/p': product, '/cart': { kinds: ['cart'] }, ...others });
}

function walk(pages: { readonly [path: string]: FakePage }) {
  const graph = buildClickGraph(siteReading(pages), 'desktop');
  const frame = cartWalk(fewestClicks(graph, graph.start), (text, key) => Number(text.toLowerCase() === key.replaceAll('-', ' ')));
  return chanceBands(frame, { begin: new Map([[graph.start, 1]]), withinClicks: 8, most: 30 })(hot);
}
