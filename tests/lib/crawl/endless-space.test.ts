import { expect, test } from 'vitest';
import { endlessSpace as spaceOf, withoutFirstPage } from '@/lib/crawl/endless-space.ts';
import { templateKey } from '@/lib/crawl/template-key.ts';

const pages = new Set(['https://shop.example/teas', 'https://shop.example/', 'https://shop.example/product']);
const endlessSpace = (address: string) => spaceOf(address, (url) => pages.has(url));

test.each([
  ['/teas?sort=price', 'arranged'],
  ['/teas?colour=green&page=2', 'filtered'],
  ['/teas?filter[color]=red', 'filtered'],
  ['/teas?min_price=3', 'filtered'],
  ['/teas?caffeine=none', 'viewed'],
  ['/teas?caffeine=none&steeping=long', 'filtered'],
  ['/teas?caffeine=none&page=2', 'filtered'],
  ['/teas?page=3', 'paged'],
  ['/teas/page/3/', 'paged'],
  ['/events?month=2026-12', 'dated'],
  ['/calendar/2026/12', 'dated'],
])('%s is %s', (path, kind) => {
  expect(endlessSpace(`https://shop.example${path}`)?.kind).toBe(kind);
});

test.each([
  '/teas',
  '/index.php?route=product/product&product_id=42',
  '/?p_id=3',
  '/?caffeine=1',
  '/product?id=3',
  '/nowhere?caffeine=none',
  '/blog/2026-in-tea',
  '/collections/colours',
])('%s stands for itself', (path) => {
  expect(endlessSpace(`https://shop.example${path}`)).toBeNull();
});

test('the pages of one list are one space, those of another list another', () => {
  const group = (path: string) => endlessSpace(`https://shop.example${path}`)?.group;
  expect(group('/list?path=20&page=2')).toBe(group('/list?page=9&path=20'));
  expect(group('/list?path=20&page=2')).not.toBe(group('/list?path=33&page=2'));
});

test('products share a pattern, rooms keep their names', () => {
  const key = (path: string) => templateKey(`https://shop.example${path}`);
  expect(key('/products/blue-mug')).toBe(key('/products/red-mug'));
  expect(key('/products/blue-mug')).not.toBe(key('/blog/blue-mug'));
  expect(key('/faq')).not.toBe(key('/about'));
  expect(key('/index.php?route=product/product&product_id=42')).toBe(key('/index.php?route=product/product&product_id=7'));
  expect(key('/index.php?route=product/product&product_id=42')).not.toBe(key('/index.php?route=product/category&product_id=42'));
});

test.each([
  ['/teas?page=1', '/teas'],
  ['/teas?kind=green&page=1', '/teas?kind=green'],
  ['/teas/page/1/', '/teas/'],
  ['/teas?page=2', '/teas?page=2'],
  ['/teas', '/teas'],
])('%s is the page %s', (path, list) => {
  expect(withoutFirstPage(`https://shop.example${path}`)).toBe(`https://shop.example${list}`);
});
