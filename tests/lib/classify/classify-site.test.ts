import { expect, test } from 'vitest';
import { pageKinds as kinds } from '@/lib/catalog/page-kinds.ts';
import { platforms } from '@/lib/catalog/platforms.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { classifySite } from '@/lib/classify/classify-site.ts';
import type { Link, LinkBlock, PageFacts } from '@/lib/model/page.ts';
import { pageFacts } from '../../fakes/page-facts.ts';

const at = (path: string) => `https://shop.test${path}`;
const link = (words: string, path: string): Link => ({ to: at(path), words, namedBy: 'text', place: 'header', slot: 'header', rel: [], acts: null, hidden: null, heading: null });
const menu: LinkBlock = { id: 'menu', place: 'header', links: [link('Home', '/'), link('Questions & answers', '/p/4'), link('My basket', '/p/5')] };
const page = (path: string, more: Partial<PageFacts> = {}) => pageFacts({ url: at(path), title: 'Acme', blocks: [menu], ...more });
const classify = (pages: readonly PageFacts[]) => classifySite({ pages, start: at('/'), vocabulary, kinds, platforms });
const kindsOf = (pages: readonly PageFacts[], path: string) => classify(pages).find(({ facts }) => facts.url === at(path))?.kinds.map(({ kind }) => kind);

const product = (name: string) => page(`/i/${name}`, {
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
  const shelf = page('/range', { tiles: [{ count: 4, withLink: 4, withImage: 4, withPrice: 0, withDate: 0, links: names.map((name) => at(`/i/${name}`)), heading: null, place: 'main' }] });
  expect(kindsOf([page('/'), shelf, ...names.map(product)], '/range')).toEqual(['catalog']);
});

test('a redirect counts for the page it ends on', () => {
  const pages = [page('/'), page('/basket', { requestedUrl: at('/p/5'), excerpt: 'Your basket is empty' })];
  expect(kindsOf(pages, '/basket')).toEqual(['cart']);
});

test('no page at all is no trouble', () => {
  expect(classify([])).toEqual([]);
});
