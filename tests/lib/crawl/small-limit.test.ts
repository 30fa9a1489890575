import { expect, test } from 'vitest';
import type { PageFacts } from '@/lib/model/page.ts';
import type { PageSource } from '@/lib/ports/page-source.ts';
import { crawl } from '@/tests/fakes/crawl.ts';
import { fakeOrigin, fakeSource, type FakeSite } from '@/tests/fakes/fake-site.ts';

const goods = Array.from({ length: 15 }, (_, n) => `/kitchen/stoneware-${n}`);
const articles = Array.from({ length: 12 }, (_, n) => `/blog/entry-${n}`);
const tags = Array.from({ length: 12 }, (_, n) => `/blog/tag/${n}`);
const linked = (paths: readonly string[]) => paths.map((path) => [path, path.split('/').at(-1) ?? ''] as const);

/** A shop whose products say nowhere in their names or addresses that they are some, with a talkative blog beside them. */
const site: FakeSite = {
  '/': [
    ['/kitchen', 'Kitchen'],
    ['/blog', 'Blog'],
    ['/about-us', 'About us'],
    ['/faq', 'FAQ'],
    ['/contact', 'Contact'],
  ],
  '/kitchen': linked(goods),
  '/blog': [...linked(articles), ...linked(tags)],
  ...Object.fromEntries(goods.map((path) => [path, []])),
  ...Object.fromEntries(articles.map((path) => [path, linked(tags)])),
  ...Object.fromEntries(tags.map((path) => [path, linked(articles)])),
  '/about-us': [],
  '/faq': [],
  '/contact': [],
};

/** Its list has tiles, with prices or without; a page of goods has a price and a button. */
function shopSource(withPrice: number): PageSource & { readonly asked: string[] } {
  const plain = fakeSource(site);
  const links = goods.map((path) => `${fakeOrigin}${path}`);
  const list: Partial<PageFacts> = {
    tiles: [{ count: 15, withLink: 15, withImage: 15, withPrice, withDate: 0, links, heading: null, place: 'main' }],
  };
  const product: Partial<PageFacts> = {
    openGraphType: 'product',
    structured: [{ types: ['Product'], from: 'json-ld', properties: { name: 'Stoneware', price: '12' } }],
  };
  return {
    ...plain,
    async read(url, signal) {
      const answer = await plain.read(url, signal);
      const more = url.endsWith('/kitchen') ? list : links.includes(url) ? product : {};
      return answer.outcome === 'page' ? { ...answer, facts: { ...answer.facts, ...more } } : answer;
    },
  };
}

async function readOf(withPrice: number): Promise<{ readonly products: number; readonly asked: readonly string[] }> {
  const source = shopSource(withPrice);
  await crawl(source, { pages: 20 });
  const asked = source.asked.map((url) => url.slice(fakeOrigin.length));
  return { products: asked.filter((path) => goods.includes(path)).length, asked };
}

test('with a limit of 20 pages a shop’s products are read in numbers, and still one page of every kind', async () => {
  const { products, asked } = await readOf(15);
  expect(products).toBeGreaterThanOrEqual(5);
  expect(asked).toEqual(expect.arrayContaining(['/kitchen', '/blog', '/about-us', '/faq', '/contact']));
  expect(asked.filter((path) => articles.includes(path)).length).toBeGreaterThanOrEqual(2);
});

test('it is the price in the list that says so', async () => {
  expect((await readOf(15)).products).toBeGreaterThan((await readOf(0)).products);
});
